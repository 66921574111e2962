package org.scholion.web.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;

/** Every route that takes more than a GET, as the classes of the portal declare them. */
@QuarkusTest
class FormTokensTest {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final JavaClasses PORTAL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.scholion.web");

    @Inject People people;

    private record Route(String method, String path) {}

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        PORTAL.stream()
                .filter(found -> found.isAnnotatedWith(Path.class))
                .map(found -> found.reflect())
                .forEach(
                        resource ->
                                Stream.of(resource.getDeclaredMethods())
                                        .forEach(method -> add(resource, method, routes)));
        return routes;
    }

    private static void add(Class<?> resource, Method method, List<Route> routes) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null && !SAFE.contains(verb.value())) {
                String path = path(resource.getAnnotation(Path.class));
                Path more = method.getAnnotation(Path.class);
                String whole = more == null ? path : path + path(more);
                routes.add(new Route(verb.value(), whole.replaceAll("\\{[^}]+}", "1")));
            }
        }
    }

    private static String path(Path path) {
        String value = path.value().replaceAll("^/|/$", "");
        return value.isEmpty() ? "" : "/" + value;
    }

    @Test
    void everyRouteThatChangesSomethingIsRefusedWithoutTheToken() {
        List<Route> routes = routes();
        assertTrue(routes.size() > 18, "only " + routes);
        Secret session = people.signIn(people.administrator("Vera Orlova"));
        Secret other = people.signIn(people.member("Ada Lind"));
        String foreign = new FormToken(other).value();
        List<String> answered = new ArrayList<>();
        for (Route route : routes) {
            for (String token : new String[] {null, "", "wrong", foreign}) {
                var form = people.withoutToken(session).formParam("x", "y");
                var multipart = people.withoutToken(session).multiPart("x", "y");
                if (token != null) {
                    form.formParam(FormToken.FIELD, token);
                    multipart.multiPart(FormToken.FIELD, token);
                }
                int plain = form.request(route.method(), route.path()).statusCode();
                int parts = multipart.request(route.method(), route.path()).statusCode();
                // A route that takes no such body refuses it before anything is read.
                if (plain != 403 && plain != 415 || parts != 403 && parts != 415) {
                    answered.add(
                            "%s %s: %d, %d".formatted(route.method(), route.path(), plain, parts));
                }
            }
        }
        assertEquals(List.of(), answered);
    }

    @Test
    void theRightTokenIsTakenFromTheFormFromItsPartsAndFromAHeader() {
        var vera = people.administrator("Vera Orlova");
        Secret session = people.signIn(vera);
        String token = new FormToken(session).value();
        people.withoutToken(session)
                .formParam(FormToken.FIELD, token)
                .formParam("shown", "Vera O.")
                .post("/account/name")
                .then()
                .statusCode(303);
        people.withoutToken(session)
                .header(FormToken.HEADER, token)
                .formParam("shown", "Vera O.")
                .post("/account/name")
                .then()
                .statusCode(303);
        people.withoutToken(session)
                .multiPart(FormToken.FIELD, token)
                .multiPart("shown", "Vera O.")
                .post("/sign-out")
                .then()
                .statusCode(303);
    }

    @Test
    void theRefusalIsASentence() {
        people.withoutToken(people.signIn(people.member("Ada Lind")))
                .header("Accept-Language", "ru")
                .post("/sign-out")
                .then()
                .statusCode(403)
                .body(containsString("Это не сделано"));
    }

    @Test
    void everyFormOnAPageCarriesTheToken() {
        Secret session = people.signIn(people.member("Ada Lind"));
        String page = people.as(session).get("/account").asString();
        String token = new FormToken(session).value();
        assertEquals(page.split("<form ", -1).length, page.split("value=\"" + token, -1).length);
        people.withoutToken(session)
                .get("/sign-in")
                .then()
                .body(not(containsString("form-token\" value=\"\"")));
    }
}
