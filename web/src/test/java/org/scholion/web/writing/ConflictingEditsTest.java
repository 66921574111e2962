package org.scholion.web.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/**
 * One person edits one comment in two windows, both at the same moment and both from the same
 * version. The number of such pairs is the system property {@code scholion.conflicts}.
 */
@Tag("database")
@QuarkusTest
class ConflictingEditsTest {

    private static final int CONFLICTS = Integer.getInteger("scholion.conflicts", 200);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;

    private final CyclicBarrier start = new CyclicBarrier(2);
    private Secret boris;
    private String comment;

    @BeforeEach
    void write() {
        tables.empty();
        Account vera = people.teacher("Vera Orlova");
        Account reader = people.member("Boris Maier");
        var course = terms.seminar(vera, reader);
        var article = terms.owned(vera, SampleEditions.riverLibraries());
        String reading = Terms.address(terms.reading(course, article, one -> {}));
        boris = people.signIn(reader);
        String thread =
                people.as(boris)
                        .formParams("target", "article", "audience", "READING")
                        .formParams("words", "Who kept the cards?", "do", "publish")
                        .post(reading + "/annotations")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        comment = thread.replaceFirst("^https?://[^/]+", "").replace("/threads/", "/annotations/");
    }

    /** What one window sent, and what came back. */
    private record Sent(String words, Response answer) {

        boolean isStored() {
            return answer.statusCode() == 303;
        }
    }

    @Test
    void oneOfTwoIsStoredAndTheOtherIsToldAndKeepsTheirWords() throws Exception {
        List<String> stored = new ArrayList<>(List.of("Who kept the cards?"));
        int version = version(people.as(boris).get(comment + "/edit").asString());
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < CONFLICTS; i++) {
                int seen = version;
                String left = "Left says %d.".formatted(i);
                String right = "Right says %d.".formatted(i);
                Future<Sent> one = windows.submit(() -> send(left, seen));
                Future<Sent> two = windows.submit(() -> send(right, seen));
                Sent winner = one.get().isStored() ? one.get() : two.get();
                Sent loser = winner == one.get() ? two.get() : one.get();
                assertTrue(winner.isStored(), winner.answer::asString);
                assertEquals(409, loser.answer.statusCode());
                String page = loser.answer.asString();
                assertTrue(page.contains(loser.words), "what the loser wrote");
                assertTrue(page.contains(winner.words), "what is stored");
                stored.add(winner.words);
                version = version(page);
            }
        } finally {
            windows.shutdown();
        }
        assertEquals(stored, everything());
        System.out.printf("%,d edits in conflict: %<,d stored, %<,d told.%n", CONFLICTS);
    }

    private Sent send(String words, int seen) throws Exception {
        var form =
                people.as(boris)
                        .formParams("words", words, "version", seen)
                        .formParams("audience", "READING", "do", "publish");
        start.await();
        return new Sent(words, form.post(comment + "/words"));
    }

    private static int version(String page) {
        MatchResult found = VERSION.matcher(page).results().findFirst().orElseThrow();
        return Integer.parseInt(found.group(1));
    }

    /** What was ever stored, in its order. */
    private List<String> everything() {
        List<String> all =
                new ArrayList<>(
                        database.createQuery(
                                        "select words from AnnotationVersion order by id",
                                        String.class)
                                .getResultList());
        all.add(
                database.createQuery("select words from Annotation", String.class)
                        .getSingleResult());
        return all;
    }

    @Test
    void theSameFormTwiceIsNoConflictWithItself() throws Exception {
        int version = version(people.as(boris).get(comment + "/edit").asString());
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            Future<Sent> one = windows.submit(() -> send("A clerk did.", version));
            Future<Sent> two = windows.submit(() -> send("A clerk did.", version));
            assertTrue(one.get().isStored() && two.get().isStored());
        } finally {
            windows.shutdown();
        }
        assertEquals(List.of("Who kept the cards?", "A clerk did."), everything());
    }
}
