package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
            DemoPerson vera = DemoPerson.of(portal, 0);
            course = DemoPerson.first("(/courses/[0-9A-Z]{13})", vera.get("/"));
            assertTrue(vera.get(course).contains("15 members"));
            list = list(vera, course);
            Path file = folder.resolve("data/scholion.mv.db");
            long before = Files.size(file);
            CompletableFuture<HttpResponse<String>> answer = vera.post(list + "/people");
            while (Files.size(file) < before + BYTES_OF_WORK && !answer.isDone()) {
                Thread.onSpinWait();
            }
            assertFalse(answer.isDone(), "the portal was to be killed half way");
            portal.kill();
        }
        try (RunningPortal again = RunningPortal.in(folder, DEMO).open()) {
            DemoPerson vera = DemoPerson.of(again, 0);
            assertTrue(vera.get(course).contains("15 members"), "nobody is in the course");
            assertEquals(303, vera.post(list + "/people").join().statusCode());
            assertTrue(vera.get(course).contains(15 + PEOPLE + " members"), "all are");
        }
    }

    private static String list(DemoPerson vera, String course) throws Exception {
        String people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "Person %d,p%d@example.org,,G%d".formatted(i, i, i % 40))
                        .collect(Collectors.joining("\n"));
        return DemoPerson.location(vera.give(course + "/roster", "a.csv", people).join());
    }
}
