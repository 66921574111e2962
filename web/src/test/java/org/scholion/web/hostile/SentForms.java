package org.scholion.web.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;
import org.scholion.web.security.Routes;
import org.scholion.web.security.Routes.Route;

/** Sends forms as a browser does, and remembers which fields of which routes it has filled. */
@Singleton
class SentForms {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final People people;
    private final Map<Long, Secret> sessions = new HashMap<>();
    private final Set<String> filled = new LinkedHashSet<>();
    private List<Route> routes;

    SentForms(People people) {
        this.people = people;
    }

    /** Nobody is signed in any more and nothing filled. */
    void begin() {
        sessions.clear();
        filled.clear();
        routes = Routes.all();
    }

    Secret session(Account who) {
        return sessions.computeIfAbsent(who.id, id -> people.signIn(who));
    }

    /** Each as {@code POST /courses title}. */
    Set<String> filled() {
        return filled;
    }

    void fill(String verb, String path, Set<String> fields) {
        routes.stream()
                .filter(route -> route.verb().equals(verb) && isOf(route, path))
                .min((a, b) -> a.parameters().size() - b.parameters().size())
                .ifPresent(route -> fields.forEach(name -> filled.add(route + " " + name)));
    }

    private static boolean isOf(Route route, String path) {
        return path.replaceAll("\\?.*", "").matches(route.path().replaceAll("\\{[^}]*}", "[^/]+"));
    }

    Response post(Account who, String path, Map<String, String> fields) {
        fill("POST", path, fields.keySet());
        return people.as(session(who)).contentType(FORM).formParams(fields).post(path);
    }

    /** What a form that does something leads to. */
    String done(Account who, String path, Map<String, String> fields) {
        return location(post(who, path, fields));
    }

    /** A form with a file; the file is the field of that name. */
    Response upload(Account who, String path, String file, String name, String text) {
        fill("POST", path, Set.of(file));
        return people.as(session(who))
                .multiPart(
                        new MultiPartSpecBuilder(text.getBytes(StandardCharsets.UTF_8))
                                .controlName(file)
                                .fileName(name)
                                .mimeType("text/plain")
                                .build())
                .post(path);
    }

    /** What somebody gets as everything that is kept about them, for people to read. */
    String archive(Account who) throws IOException {
        byte[] file = as(who).get("/account/export.zip").asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!zip.getNextEntry().getName().endsWith(".html")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    RequestSpecification as(Account who) {
        return people.as(session(who));
    }

    static String location(Response answer) {
        assertEquals(303, answer.statusCode(), answer.asString());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
