package org.scholion.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Revisions;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

@Tag("database")
@QuarkusTest
class RevisionsTest {

    private static final int CHANGES = 40;

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject Revisions revisions;

    private long reading;

    @BeforeEach
    void begin() {
        tables.empty();
        Account vera = people.teacher("Vera Orlova");
        var course = terms.course("Book trade", vera, Map.of(vera, CourseRole.INSTRUCTOR));
        var article = terms.owned(vera, SampleEditions.called("Rivers"));
        reading = terms.reading(course, article, one -> {}).id;
    }

    private long next() {
        return QuarkusTransaction.requiringNew().call(() -> revisions.next(reading));
    }

    private Reading stored() {
        return QuarkusTransaction.requiringNew().call(() -> database.find(Reading.class, reading));
    }

    @Test
    void changesAtOnceGetNumbersOfTheirOwnWithoutAGap() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        TreeSet<Long> numbers = new TreeSet<>();
        try {
            List<Future<Long>> given = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                given.add(writers.submit(this::next));
            }
            for (Future<Long> number : given) {
                numbers.add(number.get());
            }
        } finally {
            writers.shutdown();
        }
        assertEquals(CHANGES, numbers.size());
        assertEquals(CHANGES, numbers.last());
        assertEquals(CHANGES, stored().talkRevision);
    }

    @Test
    void aChangeThatFailsGivesItsNumberBack() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            revisions.next(reading);
                                            throw new IllegalStateException("failed");
                                        }));
        assertEquals(1, next());
    }

    @Test
    void whatIsToBeReadAnewIsNumberedToo() {
        next();
        assertEquals(2L, QuarkusTransaction.requiringNew().call(() -> revisions.rebuild(reading)));
        assertEquals(2, stored().rebuiltRevision);
        assertEquals(3, next());
        assertEquals(2, stored().rebuiltRevision);
    }

    @Test
    void whereThereIsNoReadingNothingIsNumbered() {
        assertThrows(
                IllegalArgumentException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> revisions.next(7)));
    }
}
