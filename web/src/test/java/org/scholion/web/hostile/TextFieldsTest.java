package org.scholion.web.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.security.Routes;
import org.scholion.web.security.Routes.Route;

/**
 * No field and no address makes the portal fail, or lead to another site, whatever it is sent:
 * control characters, the longest words, templates, addresses. On both databases.
 */
@Tag("database")
@QuarkusTest
class TextFieldsTest {

    private static final List<String> SENT =
            List.of(
                    "Ri\u0000vers \u0001\u0007\u000B\u001B\u007F\u0085\uFFFE and readers",
                    "\u0000",
                    "w".repeat(3_000),
                    "%00%0d%0aLocation: //evil.test {inject:visitor.name} ${7*7} \u202E",
                    "//evil.test/\\evil.test",
                    "'; drop table account; -- <script>alert(1)</script> \uD83D\uDE80");

    /** What ends something that others are sent to. */
    private static final String ENDS =
            ".*/(deletion|departure|removal|withdrawal|archive|disabling|discarding|ending"
                    + "|sign-out|keeping)";

    @Inject EmptyTables tables;
    @Inject SmallSeminar seminar;
    @Inject SentForms forms;

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @BeforeEach
    void begin() {
        tables.empty();
        forms.begin();
        seminar.make();
    }

    @Test
    void noFieldAndNoAddressMakesThePortalFailOrLeadAway() {
        List<Route> routes = new ArrayList<>(Routes.all());
        routes.sort((a, b) -> Boolean.compare(a.path().matches(ENDS), b.path().matches(ENDS)));
        for (Route route : routes) {
            fields(route, seminar.vera);
            addresses(route, seminar.vera);
            // Who may send no file is answered before it is read, which breaks the connection.
            if (!takesFiles(route)) {
                fields(route, seminar.ada);
            }
        }
        System.out.printf("Text fields: %d routes, %d requests%n", routes.size(), sent);
        assertEquals("", String.join("\n", wrong));
    }

    private void fields(Route route, Account who) {
        String path = seminar.address(route);
        for (String name : TextFields.of(route)) {
            for (String value : SENT) {
                Map<String, String> values = seminar.values(route);
                values.put(name, value);
                check(route + " " + name, value, send(route, path, values, who));
            }
        }
        for (String value : SENT) {
            Map<String, String> values = TextFields.filled(route, value);
            boolean fits = route.writes() || value.length() < 200;
            if (!values.isEmpty() && fits) {
                check(route + " all", value, send(route, path, values, who));
            }
        }
    }

    private void addresses(Route route, Account who) {
        for (String parameter : route.parameters()) {
            for (String value : SENT.subList(0, 2)) {
                String path =
                        seminar.address(
                                route, parameter, URLEncoder.encode(value, StandardCharsets.UTF_8));
                check(route + " {" + parameter + "}", value, send(route, path, Map.of(), who));
            }
        }
    }

    private Response send(Route route, String path, Map<String, String> values, Account who) {
        try {
            return sendOnce(route, path, values, who);
        } catch (Exception broken) {
            throw new AssertionError(route + " " + path + " " + values.keySet(), broken);
        }
    }

    private Response sendOnce(Route route, String path, Map<String, String> values, Account who) {
        sent++;
        RequestSpecification request = forms.as(who).urlEncodingEnabled(false);
        if (!route.writes()) {
            return request.get(path + query(values));
        }
        if (!takesFiles(route)) {
            return forms.post(who, path, values);
        }
        values.forEach(
                (name, value) ->
                        request.multiPart(name, name, value.getBytes(StandardCharsets.UTF_8)));
        return values.isEmpty() ? forms.post(who, path, values) : request.post(path);
    }

    private static boolean takesFiles(Route route) {
        return route.body().startsWith("multipart") || route.toString().endsWith("}/roster");
    }

    private static String query(Map<String, String> values) {
        StringBuilder query = new StringBuilder();
        values.forEach(
                (name, value) ->
                        query.append(query.isEmpty() ? "?" : "&")
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private void check(String field, String value, Response answer) {
        String leads = answer.header("Location");
        String from = "http://localhost:" + io.restassured.RestAssured.port + "/";
        boolean away = leads != null && !leads.startsWith(from) && !leads.matches("/(?![/\\\\]).*");
        if (answer.statusCode() >= 500 || away) {
            wrong.add("%s = %s: %d %s".formatted(field, shown(value), answer.statusCode(), leads));
        }
    }

    private static String shown(String value) {
        return value.substring(0, Math.min(12, value.length())).replaceAll("\\p{Cntrl}", "?");
    }

    @Test
    void whatNoTextHasIsLeftOutAndTheRestIsKept() {
        String course =
                forms.done(
                        seminar.vera,
                        "/courses",
                        Map.of(
                                "title", "Ri\u0000ver\u0007s",
                                "term", "Au\u001Btumn",
                                "description", "one\u0000\r\ntwo\uFFFE"));
        String page = forms.as(seminar.vera).get(course).asString();
        for (String kept : List.of("Rivers", "Autumn", "one<br>\ntwo")) {
            assertTrue(page.contains(kept), page);
        }
    }
}
