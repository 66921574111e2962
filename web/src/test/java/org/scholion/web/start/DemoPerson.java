package org.scholion.web.start;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody of the demo, signed in to a running portal. */
final class DemoPerson {

    private final RunningPortal portal;
    private final String cookie;
    private String formToken;

    private DemoPerson(RunningPortal portal, String cookie) {
        this.portal = portal;
        this.cookie = cookie;
    }

    /**
     * @param place in the list on the start page, from 0; the first two are instructors
     */
    static DemoPerson of(RunningPortal portal, int place) throws Exception {
        String person =
                Pattern.compile("name=\"person\" value=\"([^\"]+)\"")
                        .matcher(portal.get("/").body())
                        .results()
                        .skip(place)
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        HttpResponse<String> entered = portal.post("/demo/sign-in", "person=" + person);
        return new DemoPerson(
                portal, entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);
    }

    /** The same session, when the portal runs again. */
    DemoPerson at(RunningPortal again) {
        return new DemoPerson(again, cookie);
    }

    String get(String path) throws Exception {
        return portal.send(portal.request(path).header("Cookie", cookie)).body();
    }

    /** Sends an empty form. */
    CompletableFuture<HttpResponse<String>> post(String path) throws Exception {
        return portal.sendAsync(form(path).POST(BodyPublishers.noBody()));
    }

    /** Sends a form with one field. */
    CompletableFuture<HttpResponse<String>> post(String path, String field, String value)
            throws Exception {
        return portal.sendAsync(form(path, Map.of(field, value)));
    }

    /**
     * Sends a form and waits.
     *
     * @throws IOException where no answer comes
     */
    HttpResponse<String> send(String path, Map<String, String> fields) throws Exception {
        return portal.send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) throws Exception {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue(), UTF_8))
                        .collect(joining("&"));
        return form(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Sends a form with a file. */
    CompletableFuture<HttpResponse<String>> give(String path, String fileName, String text)
            throws Exception {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                .formatted(fileName)
                        + "Content-Type: text/plain\r\n\r\n"
                        + text
                        + "\r\n--x--\r\n";
        return portal.sendAsync(
                form(path)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder form(String path) throws Exception {
        if (formToken == null) {
            formToken = first("name=\"form-token\" value=\"([^\"]+)\"", get("/"));
        }
        return portal.request(path).header("Cookie", cookie).header("X-Form-Token", formToken);
    }

    /** The path that an answer leads to. */
    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }

    /** The first group of a pattern in a text. */
    static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), () -> pattern + " in " + text);
        MatchResult result = found.toMatchResult();
        return result.group(1);
    }
}
