package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged portal, started and stopped as people do it. */
class PortalIT {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir Path folder;

    @Test
    void opensWithTheSampleAndKeepsItWhenItIsKilled() throws Exception {
        String address;
        try (RunningPortal portal = RunningPortal.in(folder, NOTHING).open()) {
            address = addressIn(portal.output());
            assertEquals(200, portal.get(address).statusCode());
            portal.kill();
        }
        Files.writeString(folder.resolve("no-article"), "");
        try (RunningPortal again =
                RunningPortal.in(folder, Map.of("SCHOLION_ARTICLES", "no-article")).open()) {
            assertTrue(again.output().contains("no-article was not imported."), again.output());
            assertEquals(200, again.get(address).statusCode());
            assertTrue(again.get("/q/health").body().contains("Database"));
        }
    }

    @Test
    void printsALinkForTheFirstAdministratorUntilItWasUsed() throws Exception {
        String first;
        try (RunningPortal portal = RunningPortal.in(folder, NOTHING).open()) {
            first = linkIn(portal.output());
            assertEquals(200, portal.get(first).statusCode());
            assertEquals(404, portal.post("/demo/sign-in", "person=1").statusCode());
        }
        try (RunningPortal again = RunningPortal.in(folder, NOTHING).open()) {
            String second = linkIn(again.output());
            assertEquals(404, again.get(first).statusCode());
            assertEquals(303, again.post(second, "password=three+long+barges").statusCode());
        }
        try (RunningPortal third = RunningPortal.in(folder, NOTHING).open()) {
            assertFalse(third.output().contains("/link/"), third.output());
        }
    }

    @Test
    void offersThePeopleOfTheDemoWhereItIsAskedFor() throws Exception {
        try (RunningPortal portal =
                RunningPortal.in(folder, Map.of("SCHOLION_DEMO", "true")).open()) {
            String start = portal.get("/").body();
            assertTrue(start.contains("Vera Orlova"), start);
            String marker = "name=\"person\" value=\"";
            int at = start.indexOf(marker) + marker.length();
            String person = start.substring(at, start.indexOf('"', at));
            assertEquals(303, portal.post("/demo/sign-in", "person=" + person).statusCode());
        }
    }

    private static String linkIn(String output) {
        int begin = output.indexOf("/link/");
        assertTrue(begin > 0, output);
        return output.substring(begin, begin + "/link/".length() + 43);
    }

    @Test
    void leavesASmallFileBehindAtAPlannedStopAndNoStackTrace() throws Exception {
        try (RunningPortal portal = RunningPortal.in(folder, NOTHING).open()) {
            Path file = folder.resolve("data/scholion.mv.db");
            long before = Files.size(file);
            portal.stop();
            long after = Files.size(file);
            assertTrue(after < before, "%d bytes became %d".formatted(before, after));
            assertFalse(portal.output().contains("\tat "), portal.output());
            assertFalse(portal.output().contains("WARN"), portal.output());
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolderInOneSentence() throws Exception {
        try (RunningPortal first = RunningPortal.in(folder, NOTHING).open();
                RunningPortal second = RunningPortal.in(folder, NOTHING)) {
            assertEquals(1, second.exitStatus());
            String said = second.output();
            assertTrue(said.startsWith("Another Scholion has the data in "), said);
            assertEquals(1, said.lines().count(), said);
            assertEquals(200, first.get("/q/health").statusCode());
        }
    }

    /** For example {@code /articles/on-trade}, from the line about the first new article. */
    private static String addressIn(String output) {
        String start = "new article at ";
        int begin = output.indexOf(start) + start.length();
        return output.substring(begin, output.indexOf(':', begin));
    }
}
