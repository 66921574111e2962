package org.scholion.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The course of a running portal that was started with {@code --demo}, from outside. */
final class DemoSeminar {

    private static final Pattern PERSON =
            Pattern.compile(
                    "name=\"person\" value=\"([^\"]+)\"[^<]*<span class=\"demo__part\">(\\w+)");

    /** Somebody signed in: their cookie and the token that their forms carry. */
    record Member(String cookie, String token) {}

    final URI portal;
    final List<String> students = new ArrayList<>();
    final List<String> teachers = new ArrayList<>();
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param portal its address
     */
    DemoSeminar(String portal) throws IOException, InterruptedException {
        this.portal = URI.create(portal);
        Matcher people = PERSON.matcher(get("/", null).body());
        while (people.find()) {
            (people.group(2).equals("student") ? students : teachers).add(people.group(1));
        }
    }

    /**
     * @return address of the first reading of the demo's course
     */
    String reading() throws IOException, InterruptedException {
        String student = cookie(students.get(0));
        String course = found("(/courses/[0-9A-Z]{13})\"", get("/", student).body());
        return found("(/readings/[0-9A-Z]{13})\"", get(course, student).body());
    }

    /** Signs somebody in with a session of its own. */
    Member member(String person) throws IOException, InterruptedException {
        String cookie = cookie(person);
        String home = get("/", cookie).body();
        return new Member(cookie, found("name=\"form-token\" value=\"([^\"]+)\"", home));
    }

    String cookie(String person) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve("/demo/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body(Map.of("person", person)));
        return send(request).headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return send(request);
    }

    /**
     * Sends a form as the script of the page does.
     *
     * @return the part that answers
     * @throws IllegalStateException where it is refused
     */
    HttpResponse<String> post(String path, Member by, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(portal.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", by.cookie)
                                .header("X-Form-Token", by.token)
                                .header("HX-Request", "true")
                                .POST(body(fields)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    /** Begins a thread that everybody in the reading sees. */
    HttpResponse<String> begin(String reading, Member by, String target, String words)
            throws IOException, InterruptedException {
        return post(
                reading + "/annotations",
                by,
                Map.of(
                        "target", target,
                        "kind", "COMMENT",
                        "audience", "READING",
                        "words", words,
                        "do", "publish"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /** The first group of a pattern in a page. */
    static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like %s".formatted(pattern));
        }
        return matcher.group(1);
    }

    /** The first group of a pattern, wherever it is in a page, each once. */
    static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
