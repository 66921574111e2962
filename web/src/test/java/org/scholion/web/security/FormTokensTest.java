package org.scholion.web.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.Shelf;

/** Every route that takes more than a GET, as the classes of the portal declare them. */
@QuarkusTest
class FormTokensTest {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    @Inject People people;

    @Inject Shelf shelf;

    private record Route(String method, String path) {

        /** Whether it names a thing that this test has none of, and so is not there at all. */
        boolean isUnknown() {
            return path.contains("{course}") || path.contains("{reading}");
        }

        String address(String article) {
            return path.replace("{slug}", article).replaceAll("\\{[^}]+}", "0HZXK7S4J2N9T");
        }
    }

    private static List<Route> routes() throws Exception {
        List<Route> routes = new ArrayList<>();
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            for (java.nio.file.Path file :
                    files.filter(f -> f.toString().endsWith("Resource.class")).toList()) {
                String name = classes.relativize(file).toString().replace('/', '.');
                Class<?> resource = Class.forName(name.substring(0, name.length() - 6));
                for (Method method : resource.getDeclaredMethods()) {
                    add(resource, method, routes);
                }
            }
        }
        return routes;
    }

    private static void add(Class<?> resource, Method method, List<Route> routes) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null && !SAFE.contains(verb.value())) {
                String path = path(resource.getAnnotation(Path.class));
                Path more = method.getAnnotation(Path.class);
                routes.add(new Route(verb.value(), more == null ? path : path + path(more)));
            }
        }
    }

    private static String path(Path path) {
        String value = path.value().replaceAll("^/|/$", "");
        return value.isEmpty() ? "" : "/" + value;
    }

    @Test
    void everyRouteThatChangesSomethingIsRefusedWithoutTheToken() throws Exception {
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
                String address = route.address(shelf.river());
                int plain = form.request(route.method(), address).statusCode();
                int parts = multipart.request(route.method(), address).statusCode();
                if (!isRefused(route, plain) || !isRefused(route, parts)) {
                    answered.add("%s: %d, %d".formatted(route, plain, parts));
                }
            }
        }
        assertEquals(List.of(), answered);
    }

    /** A route that takes no such body refuses it before anything is read. */
    private static boolean isRefused(Route route, int status) {
        return status == 403 || status == 415 || status == 404 && route.isUnknown();
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
