package org.scholion.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.library.Stored.Outcome;

@Tag("database")
@QuarkusTest
class ImportsAtOnceTest {

    private static final int IMPORTS = 8;

    @Inject Library library;
    @Inject EmptyTables tables;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @Test
    void ofTheSameFileMakeOneArticle() throws Exception {
        List<Stored> all = storeAtOnce(n -> EditionBuilder.of("same"));
        assertEquals(1, all.stream().map(s -> s.edition().id).distinct().count());
        assertEquals(1, count(all, Outcome.NEW_ARTICLE));
        assertEquals(IMPORTS - 1, count(all, Outcome.UNCHANGED));
    }

    @Test
    void ofDifferentTextsOfOneArticleMakeOneArticleWithManyEditions() throws Exception {
        List<Stored> all =
                storeAtOnce(n -> EditionBuilder.of("text " + n).withDoi("10.1000/trade"));
        assertEquals(1, all.stream().map(s -> s.article().id).distinct().count());
        assertEquals(IMPORTS, all.stream().map(s -> s.edition().number).distinct().count());
        assertEquals(1, count(all, Outcome.NEW_ARTICLE));
    }

    private static long count(List<Stored> all, Outcome outcome) {
        return all.stream().filter(s -> s.outcome() == outcome).count();
    }

    private interface Numbered {
        EditionBuilder edition(int n);
    }

    private List<Stored> storeAtOnce(Numbered editions) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(IMPORTS);
        try {
            List<Future<Stored>> running =
                    IntStream.range(0, IMPORTS)
                            .mapToObj(editions::edition)
                            .map(e -> threads.submit(() -> library.store(e.build())))
                            .toList();
            List<Stored> all = new ArrayList<>();
            for (Future<Stored> one : running) {
                all.add(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
