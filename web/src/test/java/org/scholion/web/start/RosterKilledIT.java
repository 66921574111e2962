package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal is killed while it brings people into a course. */
class RosterKilledIT {

    private static final int PEOPLE = 50_000;
    private static final int BYTES_OF_WORK = 1_000_000;
    private static final Map<String, String> DEMO = Map.of("SCHOLION_DEMO", "true");

    @TempDir Path folder;

    @Test
    void eitherAllOfAListAreInTheCourseOrNobody() throws Exception {
        String course;
        String list;
        try (RunningPortal portal = RunningPortal.in(folder, DEMO).open()) {
            Instructor vera = new Instructor(portal);
            course = first("(/courses/[0-9A-Z]{13})", vera.get("/"));
            assertTrue(vera.get(course).contains("15 members"));
            list = vera.giveList(course);
            Path file = folder.resolve("data/scholion.mv.db");
            long before = Files.size(file);
            CompletableFuture<HttpResponse<String>> answer = vera.bringIn(list);
            while (Files.size(file) < before + BYTES_OF_WORK && !answer.isDone()) {
                Thread.onSpinWait();
            }
            assertFalse(answer.isDone(), "the portal was to be killed half way");
            portal.kill();
        }
        try (RunningPortal again = RunningPortal.in(folder, DEMO).open()) {
            Instructor vera = new Instructor(again);
            assertTrue(vera.get(course).contains("15 members"), "nobody is in the course");
            assertEquals(303, vera.bringIn(list).join().statusCode());
            assertTrue(vera.get(course).contains(15 + PEOPLE + " members"), "all are");
        }
    }

    /** The first instructor of the demo, signed in. */
    private static final class Instructor {

        private final RunningPortal portal;
        private final String cookie;

        Instructor(RunningPortal portal) throws Exception {
            this.portal = portal;
            String person = first("name=\"person\" value=\"([^\"]+)\"", portal.get("/").body());
            HttpResponse<String> entered = portal.post("/demo/sign-in", "person=" + person);
            cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        }

        String get(String path) throws Exception {
            return portal.send(portal.request(path).header("Cookie", cookie)).body();
        }

        private String token() throws Exception {
            return first("name=\"form-token\" value=\"([^\"]+)\"", get("/"));
        }

        /** Answers the path of the list. */
        String giveList(String course) throws Exception {
            String people =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(i -> "Person %d,p%d@example.org,,G%d".formatted(i, i, i % 40))
                            .collect(Collectors.joining("\n"));
            String body =
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                            + "Content-Type: text/csv\r\n\r\n"
                            + people
                            + "\r\n--x--\r\n";
            HttpResponse<String> kept =
                    portal.send(
                            portal.request(course + "/roster")
                                    .header("Cookie", cookie)
                                    .header("X-Form-Token", token())
                                    .header("Content-Type", "multipart/form-data; boundary=x")
                                    .POST(BodyPublishers.ofString(body)));
            return first(
                    "(/courses/.*)", kept.headers().firstValue("Location").orElse(kept.body()));
        }

        CompletableFuture<HttpResponse<String>> bringIn(String list) throws Exception {
            return portal.sendAsync(
                    portal.request(list + "/people")
                            .header("Cookie", cookie)
                            .header("X-Form-Token", token())
                            .POST(BodyPublishers.noBody()));
        }
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), () -> pattern + " in " + text);
        return found.group(1);
    }
}
