package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal is killed while it reads one file and takes in another. */
class UploadKilledIT {

    private static final int BYTES_OF_WORK = 100_000;
    private static final Map<String, String> DEMO = Map.of("SCHOLION_DEMO", "true");

    private static final String PARAGRAPH =
            "Ledgers of the ferry at Yurino list 412 crates of books. ".repeat(20) + "\n\n";

    @TempDir Path folder;

    private static String article(String title) {
        return "# " + title + "\n\nAda Lind\n\n## Crates\n\n" + PARAGRAPH.repeat(350);
    }

    @Test
    void whatWasTakenInIsReadAgainAndWhatWasNotIsNotThere() throws Exception {
        String taken;
        try (RunningPortal portal = RunningPortal.in(folder, DEMO).open()) {
            DemoPerson vera = DemoPerson.of(portal, 0);
            DemoPerson other = DemoPerson.of(portal, 1);
            taken =
                    DemoPerson.location(
                            vera.give("/articles/import", "ferry.md", article("Ferry ledgers"))
                                    .join());
            Path file = folder.resolve("data/scholion.mv.db");
            long before = Files.size(file);
            CompletableFuture<HttpResponse<String>> answer =
                    other.give("/articles/import", "barge.md", article("Barge ledgers"));
            while (Files.size(file) < before + BYTES_OF_WORK && !answer.isDone()) {
                Thread.onSpinWait();
            }
            portal.kill();
        }
        try (RunningPortal again = RunningPortal.in(folder, DEMO).open()) {
            DemoPerson vera = DemoPerson.of(again, 0);
            DemoPerson other = DemoPerson.of(again, 1);
            assertTrue(vera.get("/articles/import").contains("ferry.md"), "it was acknowledged");
            keep(vera, taken);
            assertTrue(vera.get("/articles/ferry-ledgers").contains("Ferry ledgers"));
            if (other.get("/articles/import").contains("barge.md")) {
                String path = "(/articles/import/[0-9A-Z]{13})";
                keep(other, DemoPerson.first(path, other.get("/articles/import")));
            } else {
                HttpResponse<String> anew =
                        other.give("/articles/import", "barge.md", article("Barge ledgers")).join();
                assertEquals(303, anew.statusCode(), anew.body());
            }
        }
    }

    /** Waits until it is read, and keeps it. */
    private static void keep(DemoPerson person, String upload) throws Exception {
        do {
            // The page itself waits for a moment.
            person.get(upload);
        } while (!person.get(upload + "/progress").contains("\"done\":true"));
        HttpResponse<String> kept = person.post(upload + "/keeping", "as", "new").join();
        assertEquals(303, kept.statusCode(), kept.body());
        String article = DemoPerson.location(kept);
        assertTrue(article.startsWith("/articles/") && !article.contains("import"), article);
    }
}
