package org.scholion.web.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Upload;
import org.scholion.domain.people.Account;
import org.scholion.importer.ArticleFormat;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.ImportLimits;
import org.scholion.importer.Problems;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.Source;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

/** So many files wait to be read that no more are taken in. */
@Tag("database")
@QuarkusTest
class FullQueueTest {

    private static final byte[] TEXT = "# Ferries\n".getBytes(StandardCharsets.UTF_8);

    @Inject People people;
    @Inject EmptyTables tables;
    @Inject Uploads uploads;
    @Inject Upload.Repository stored;
    @Inject Clock clock;

    private final CountDownLatch reading = new CountDownLatch(2);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final List<Work> works = new ArrayList<>();
    private ImportDesk desk;
    private Account vera;

    /** Recognises everything, and reads until it is let go. */
    private final class SlowFormat implements ArticleFormat {

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public boolean recognises(String text) {
            return true;
        }

        @Override
        public ParsedArticle parse(String text, Problems problems) throws RejectedSource {
            reading.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new RejectedSource("Read at last.", 1, 1);
        }
    }

    @BeforeEach
    void fill() throws Exception {
        tables.empty();
        ArticleImporter slow =
                new ArticleImporter(List.of(new SlowFormat()), ImportLimits.STANDARD, clock);
        desk = new ImportDesk(slow, uploads, Duration.ofMinutes(5));
        for (int i = 0; i < 2; i++) {
            works.add(desk.on(given()));
        }
        reading.await();
        for (int i = 0; i < ImportDesk.QUEUE; i++) {
            works.add(desk.on(given()));
        }
        vera = people.teacher("Vera Orlova");
    }

    /** Of somebody else each time: one person gives one file at a time. */
    private long given() throws NotTaken {
        return uploads.take(people.teacher("Pavel Orlov").id, new Source("ferries.md", TEXT), null);
    }

    @AfterEach
    void letThemGoOn() {
        mayGoOn.countDown();
        works.forEach(work -> work.outcome.join());
        desk.close();
        tables.empty();
    }

    private Response send() {
        QuarkusMock.installMockForType(desk, ImportDesk.class);
        return people.as(vera).multiPart("file", "ferries.md", TEXT).post("/articles/import");
    }

    @Test
    void oneMoreIsRefusedWithASentenceAndNothingIsKeptOfIt() {
        long before = stored.count();
        Response answer = send();
        assertEquals(503, answer.statusCode());
        assertTrue(answer.asString().contains("Many files are being read at this moment."));
        assertEquals(before, stored.count());
    }

    @Test
    void whoLooksAtAFileThatWaitsIsToldSoAndItIsReadLater() throws Exception {
        long last = stored.list("order by id desc").get(0).id;
        assertTrue(desk.on(last).isWaiting());
        assertThrows(RejectedExecutionException.class, () -> desk.on(given()));
        mayGoOn.countDown();
        assertEquals("Read at last.", desk.on(last).outcome.join().refused().sentence());
    }

    @Test
    void whenThereIsRoomAgainFilesAreTaken() {
        mayGoOn.countDown();
        works.forEach(work -> work.outcome.join());
        assertEquals(303, send().statusCode());
    }
}
