package org.scholion.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Secret;
import org.scholion.domain.permission.Permissions;
import org.scholion.domain.permission.Right;
import org.scholion.domain.permission.Scope;
import org.scholion.domain.permission.Standing;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.security.Routes.Route;
import org.scholion.web.security.Seminar.Person;
import org.scholion.web.security.Seminar.Place;

/**
 * Every route of the portal, asked by everybody, in every course and phase: the answer is what the
 * permission table says. A route with a path parameter that is not known here needs a line in
 * {@link #SAMPLES}.
 */
@Tag("database")
@QuarkusTest
class RouteMatrixTest {

    /** Of parameters that are neither article, course nor reading; what has one may be missing. */
    private static final Map<String, String> SAMPLES = samples();

    /** What the articles and the portal of this test have not. */
    private static final Set<String> EMPTY =
            Set.of(
                    "GET /articles/{slug}/claims/outline.svg",
                    // There only where the portal is set up with them, which it is not here.
                    "GET /sign-in/provider",
                    "GET /sign-in/forgotten",
                    "POST /sign-in/forgotten",
                    "POST /demo/sign-in");

    private enum Answer {
        ALLOWED,
        SIGN_IN,
        FORBIDDEN,
        ABSENT
    }

    @Inject Seminar seminar;
    @Inject People sessions;
    @Inject EmptyTables tables;

    @TestHTTPResource URI address;

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Answer, Integer> counts = new TreeMap<>();
    private final Map<String, Secret> signedIn = new HashMap<>();
    private Seminar.Made world;

    private static Map<String, String> samples() {
        Map<String, String> samples = new HashMap<>();
        for (String name :
                List.of(
                        "id",
                        "finding",
                        "session",
                        "account",
                        "membership",
                        "member",
                        "group",
                        "set",
                        "code",
                        "thread",
                        "annotation",
                        "block",
                        "prompt",
                        "share",
                        "import",
                        "upload",
                        "edition",
                        "target",
                        "list")) {
            samples.put(name, Ids.inAddress(1));
        }
        samples.put("tag", "en");
        samples.put("mark", "thanks");
        samples.put("which", "elsewhere");
        samples.put("state", "on");
        samples.put("choice", "shown");
        samples.put("secret", "x".repeat(43));
        samples.put("n", "1");
        return samples;
    }

    @BeforeEach
    void makeWorld() {
        tables.empty();
        renew();
    }

    private void renew() {
        signedIn.clear();
        world = seminar.make();
    }

    @Test
    void everyRouteDeclaresARuleThatItsPathCanMeet() {
        Map<Scope, String> needed =
                Map.of(
                        Scope.ARTICLE, "slug",
                        Scope.COURSE, "course",
                        Scope.READING, "reading");
        List<String> without = new ArrayList<>();
        for (Route route : Routes.all()) {
            if (route.right() == null) {
                without.add(route + " declares no @Requires");
            } else if (route.scope() != Scope.PORTAL
                    && !route.parameters().contains(needed.get(route.scope()))) {
                without.add(
                        "%s requires %s, which needs {%s} in its path"
                                .formatted(route, route.right(), needed.get(route.scope())));
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everyParameterHasASample() {
        List<String> without = new ArrayList<>();
        for (Route route : Routes.all()) {
            for (String parameter : route.parameters()) {
                if (!isPlace(parameter) && !SAMPLES.containsKey(parameter)) {
                    without.add("no sample for {%s} of %s".formatted(parameter, route));
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse() throws Exception {
        List<Route> routes = Routes.all();
        for (boolean writing : new boolean[] {false, true}) {
            for (Route route : routes) {
                if (route.writes() == writing) {
                    askAll(route);
                }
            }
        }
        int asked = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Route matrix: %d routes, %d people, %d places, %d combinations: %s%n",
                routes.size(), world.people().size(), world.places().size(), asked, counts);
        assertEquals(
                "",
                String.join("\n", wrong.subList(0, Math.min(wrong.size(), 40))),
                () -> wrong.size() + " answers differ from the table");
        assertTrue(asked > 1_000, "only %d combinations".formatted(asked));
    }

    private void askAll(Route route) throws Exception {
        for (String place : List.copyOf(world.places().keySet())) {
            if (!matters(route.scope(), place)) {
                continue;
            }
            for (String person : List.copyOf(world.people().keySet())) {
                ask(route, world.people().get(person), world.places().get(place));
            }
        }
    }

    /** The portal and its articles look the same from several places. */
    private static boolean matters(Scope scope, String place) {
        return switch (scope) {
            case PORTAL -> place.equals("OPEN");
            case ARTICLE -> Set.of("OPEN", "shared article").contains(place);
            case COURSE -> !Set.of("AHEAD", "CLOSED").contains(place);
            case READING -> true;
        };
    }

    private void ask(Route route, Person person, Place place) throws Exception {
        Answer expected = expected(route, person, place);
        HttpResponse<InputStream> response = send(route, person, filled(route, place));
        Answer found = answer(route, response);
        counts.merge(expected, 1, Integer::sum);
        if (found != expected) {
            wrong.add(
                    "%s by %s in %s: %s, expected %s (%d)"
                            .formatted(
                                    route,
                                    person.name(),
                                    place.name(),
                                    found,
                                    expected,
                                    response.statusCode()));
        }
        if (expected == Answer.ABSENT && !hasOthers(route) && route.scope() != Scope.PORTAL) {
            compareWithWhatIsNotThere(route, person, place, response);
        }
        if (route.writes() && expected == Answer.ALLOWED && response.statusCode() < 400) {
            renew();
        }
        response.body().close();
    }

    private void compareWithWhatIsNotThere(
            Route route, Person person, Place place, HttpResponse<InputStream> response)
            throws Exception {
        String missing = route.path();
        for (String name : List.of("slug", "course", "reading")) {
            missing = missing.replace("{" + name + "}", missing(name));
        }
        HttpResponse<InputStream> other = send(route, person, missing);
        String there = without(read(response), filled(route, place));
        String nowhere = without(read(other), missing);
        if (other.statusCode() != 404 || !there.equals(nowhere)) {
            wrong.add(
                    "%s by %s in %s is not answered as what does not exist"
                            .formatted(route, person.name(), place.name()));
        }
    }

    private static String missing(String parameter) {
        return parameter.equals("slug") ? "no-such-article" : Ids.inAddress(2);
    }

    private static String without(String page, String path) {
        return page.replace(path, "ADDRESS").replace(path.replace("/", "%2F"), "ADDRESS");
    }

    private static String read(HttpResponse<InputStream> response) throws IOException {
        return new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What the table says, by what this person is there. */
    private Answer expected(Route route, Person person, Place place) {
        boolean visits = person.account() == null;
        if (visits && (route.scope() == Scope.COURSE || route.scope() == Scope.READING)) {
            return Answer.SIGN_IN;
        }
        Standing standing = standing(route.scope(), person, place);
        if (Permissions.allow(route.right(), standing)) {
            return Answer.ALLOWED;
        }
        boolean seen =
                switch (route.scope()) {
                    case PORTAL -> false;
                    case ARTICLE -> Permissions.allow(Right.READ_ARTICLE, standing);
                    case COURSE -> Permissions.allow(Right.SEE_COURSE, standing);
                    case READING -> Permissions.allow(Right.READ_READING, standing);
                };
        if (visits) {
            return route.scope() == Scope.PORTAL ? Answer.SIGN_IN : Answer.ABSENT;
        }
        return seen ? Answer.FORBIDDEN : Answer.ABSENT;
    }

    private Standing standing(Scope scope, Person person, Place place) {
        var siteRole = person.account() == null ? null : person.account().siteRole;
        CourseRole role = place.roles().get(person.name());
        boolean shared = place.name().equals("shared article");
        boolean owns =
                shared
                        ? person.name().equals(Seminar.OWNER)
                        : person.account() != null && person.account().teaches();
        return switch (scope) {
            case PORTAL -> Standing.inPortal(siteRole);
            case ARTICLE ->
                    Standing.towardsArticle(
                            siteRole,
                            owns,
                            role == null || !shared ? Set.of() : Set.of(role),
                            !shared);
            case COURSE -> Standing.inCourse(siteRole, role, place.archived(), null);
            case READING -> Standing.inCourse(siteRole, role, place.archived(), place.phase());
        };
    }

    private static Answer answer(Route route, HttpResponse<InputStream> response) {
        int status = response.statusCode();
        boolean passed = response.headers().firstValue(PassedTheGate.HEADER).isPresent();
        if (status >= 500) {
            return null;
        }
        if (passed) {
            boolean mayBeMissing = hasOthers(route) || EMPTY.contains(route.toString());
            return status == 401 || status == 403 || status == 404 && !mayBeMissing
                    ? refusal(status)
                    : Answer.ALLOWED;
        }
        boolean toSignIn =
                status == 303
                        && response.headers()
                                .firstValue("Location")
                                .filter(location -> location.contains("/sign-in"))
                                .isPresent();
        return toSignIn ? Answer.SIGN_IN : refusal(status);
    }

    private static Answer refusal(int status) {
        return switch (status) {
            case 401 -> Answer.SIGN_IN;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.ABSENT;
            default -> null;
        };
    }

    private static boolean hasOthers(Route route) {
        return route.parameters().stream().anyMatch(name -> !isPlace(name));
    }

    private static boolean isPlace(String parameter) {
        return Set.of("slug", "course", "reading").contains(parameter);
    }

    private static String filled(Route route, Place place) {
        String path = route.path();
        for (String name : route.parameters()) {
            String value =
                    switch (name) {
                        case "slug" -> place.slug();
                        case "course" -> Ids.inAddress(place.course().id);
                        case "reading" -> Ids.inAddress(place.reading().id);
                        default -> SAMPLES.get(name);
                    };
            path = path.replaceFirst("\\{" + name + "[^}]*}", value);
        }
        return path;
    }

    private HttpResponse<InputStream> send(Route route, Person person, String path)
            throws Exception {
        URI portal = URI.create("http://localhost:" + address.getPort());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).header("Via", "1.1 test");
        if (person.account() != null) {
            Secret session =
                    signedIn.computeIfAbsent(
                            person.name(), name -> sessions.signIn(person.account()));
            request.header("Cookie", People.COOKIE + "=" + session.value())
                    .header(FormToken.HEADER, new FormToken(session).value());
        }
        if (route.writes()) {
            boolean multipart = route.body().startsWith("multipart");
            request.header("Content-Type", multipart ? route.body() + "; boundary=x" : route.body())
                    .method(
                            route.verb(),
                            HttpRequest.BodyPublishers.ofString(multipart ? "--x--\r\n" : ""));
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }
}
