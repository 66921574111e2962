package org.scholion.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens so many pages of the demo reading of a running portal, each with a session of its own,
 * posts one annotation after the other, and measures how long after the answer to each post the
 * news of it arrive at the last page.
 *
 * <p>Arguments: the address of the portal, started with {@code --demo}; how many pages; how many
 * posts, the first tenth of which is not counted.
 */
public final class OpenPages {

    private static final Pattern PERSON =
            Pattern.compile(
                    "name=\"person\" value=\"([^\"]+)\"[^<]*<span class=\"demo__part\">(\\w+)");
    private static final Pattern FRESH = Pattern.compile("\"fresh\":(\\d+)");

    private final URI portal;
    private final java.net.http.HttpClient browser = java.net.http.HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();
    private volatile int round;
    private volatile CountDownLatch arrived = new CountDownLatch(0);

    private OpenPages(URI portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws Exception {
        new OpenPages(URI.create(arguments[0]))
                .run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.exit(0);
    }

    private void run(int pages, int posts) throws Exception {
        List<String> students = new ArrayList<>();
        List<String> teachers = new ArrayList<>();
        Matcher people = PERSON.matcher(get("/", null).body());
        while (people.find()) {
            (people.group(2).equals("student") ? students : teachers).add(people.group(1));
        }
        String teacher = signIn(teachers.get(0));
        String home = get("/", teacher).body();
        String token = found("name=\"form-token\" value=\"([^\"]+)\"", home);
        String course =
                found("(/courses/[0-9A-Z]{13})\"", get("/", signIn(students.get(0))).body());
        String reading = found("(/readings/[0-9A-Z]{13})\"", get(course, teacher).body());
        String revision = found("data-revision=\"(\\d+)\"", get(reading, teacher).body());
        open(pages, students, reading + "/live?since=" + revision);
        List<Long> last = new ArrayList<>();
        for (round = 1; round <= posts; ) {
            arrived = new CountDownLatch(pages);
            post(reading, teacher, token);
            long stored = System.nanoTime();
            if (!arrived.await(10, TimeUnit.SECONDS)) {
                System.out.printf("%d pages were not told%n", arrived.getCount());
            }
            if (round > posts / 10) {
                last.add((System.nanoTime() - stored) / 1_000);
            }
            Thread.sleep(100);
            round = round + 1;
        }
        report(pages, last);
    }

    private static void report(int pages, List<Long> last) {
        long[] sorted = last.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d pages, %d posts, until the last page: median %.1f ms, p99 %.1f ms, most %.1f"
                        + " ms%n",
                pages,
                sorted.length,
                sorted[sorted.length / 2] / 1e3,
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e3,
                Arrays.stream(sorted).max().orElse(0) / 1e3);
    }

    private void open(int pages, List<String> students, String line) throws Exception {
        HttpClient lines =
                vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(pages + 10));
        Semaphore opening = new Semaphore(20);
        CountDownLatch open = new CountDownLatch(pages);
        for (int page = 0; page < pages; page++) {
            String session = signIn(students.get(page % students.size()));
            opening.acquire();
            lines.request(
                            new RequestOptions()
                                    .setMethod(HttpMethod.GET)
                                    .setHost(portal.getHost())
                                    .setPort(portal.getPort())
                                    .setURI(line)
                                    .putHeader("Cookie", session))
                    .compose(request -> request.send())
                    .onSuccess(
                            response -> {
                                Page told = new Page();
                                response.handler(words -> told.hear(words.toString()));
                                opening.release();
                                open.countDown();
                            })
                    .onFailure(Throwable::printStackTrace);
        }
        open.await();
        System.out.printf("%d pages are open%n", pages);
        Thread.sleep(2_000);
    }

    /** One page, on one thread; an event is too short to come in pieces. */
    private final class Page {
        private int heard;

        void hear(String words) {
            Matcher fresh = FRESH.matcher(words);
            int latest = 0;
            while (fresh.find()) {
                latest = Integer.parseInt(fresh.group(1));
            }
            if (latest >= round && heard < round) {
                heard = round;
                arrived.countDown();
            }
        }
    }

    private void post(String reading, String session, String token) throws Exception {
        HttpResponse<String> answer =
                send(
                        reading + "/annotations",
                        session,
                        "form-token=%s&target=article&kind=COMMENT&audience=READING&words=%s&do=publish"
                                .formatted(token, "One+more+thought."));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("a post was answered with " + answer.statusCode());
        }
    }

    private String signIn(String person) throws Exception {
        String form = "person=" + URLEncoder.encode(person, StandardCharsets.UTF_8);
        HttpResponse<String> answer = send("/demo/sign-in", null, form);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> send(String path, String session, String form) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        if (session != null) {
            request.header("Cookie", session);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String session) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
        if (session != null) {
            request.header("Cookie", session);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like %s".formatted(pattern));
        }
        return matcher.group(1);
    }
}
