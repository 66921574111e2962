package org.scholion.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Span;
import org.scholion.web.database.EmptyTables;

@Tag("database")
@QuarkusTest
class WholeEditionTest {

    /** The edition and its article, and one query for each of 16 kinds of parts. */
    private static final long QUERIES = 18;

    @Inject Library library;
    @Inject EmptyTables tables;
    @Inject SessionFactory sessions;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    private Edition storedAndLoaded(EditionBuilder edition) throws NotStored {
        return library.whole(library.store(edition.build()).edition().id).orElseThrow();
    }

    @Test
    void costsTheSameNumberOfQueriesWhateverItHolds() throws NotStored {
        long small = library.store(EditionBuilder.of("small").build()).edition().id;
        long big =
                library.store(EditionBuilder.of("big").titled("Big").sized(60).build())
                        .edition()
                        .id;
        assertEquals(QUERIES, queriesFor(small));
        assertEquals(QUERIES, queriesFor(big));
    }

    private long queriesFor(long id) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        Edition edition = library.whole(id).orElseThrow();
        touch(edition);
        return statistics.getPrepareStatementCount();
    }

    /** Reads everything there is, which must need no database any more. */
    private static void touch(Edition edition) {
        assertTrue(edition.article.slug.length() > 0);
        assertEquals(edition.id, edition.article.current.id);
        edition.affiliations().forEach(a -> assertEquals(2, a.names().size()));
        for (Authorship authorship : edition.authorships()) {
            assertTrue(authorship.author.id > 0);
            assertEquals("Ada Byron", authorship.names().get(0).name);
            assertEquals("A college", authorship.affiliations().get(0).names().get(0).name);
        }
        edition.blocks().forEach(b -> assertEquals(1, b.section.parent.level));
        edition.references().forEach(r -> assertEquals(1, r.authors().size()));
        edition.citations().forEach(c -> assertEquals("(Ada 1843)", c.text()));
        assertTrue(edition.notes().stream().anyMatch(n -> n.repeats != null));
        assertEquals(edition.problems().size(), edition.unplaced().size());
        assertEquals(edition.problems().size(), edition.statements().size());
    }

    @Test
    void bringsEverythingBackAsItWas() throws NotStored {
        Edition edition = storedAndLoaded(EditionBuilder.of("a").sized(3));
        assertEquals(List.of("On trade", "О торговле"), titles(edition));
        Block third = edition.blocks().get(2);
        assertEquals("Торговля 🚢 grew (Ada 1843).", third.text);
        assertEquals(List.of(30, 32), third.lines);
        assertEquals(3, third.number);
        assertEquals(
                List.of(Span.Kind.EMPHASIS, Span.Kind.NOTE_MARK),
                third.spans().stream().map(s -> s.kind).toList());
        Citation citation = edition.citations().get(2);
        Reference reference = edition.references().get(2);
        assertSame(third, citation.block);
        assertSame(reference, citation.reference);
        assertEquals(1843, reference.fields.year);
        assertEquals("Taylor", reference.fields.publisher);
        Note ibid = edition.notes().get(5);
        assertSame(edition.notes().get(4), ibid.repeats);
        assertEquals("12", ibid.repeats.source.locator);
        assertEquals("s6", edition.sections().get(5).key);
        assertEquals("2026-11-01T12:00:00Z", edition.importedAt.toString());
    }

    private static List<String> titles(Edition edition) {
        return edition.texts(LocalText.Kind.TITLE).stream().map(t -> t.text).toList();
    }

    @Test
    void isNothingWhereThereIsNone() {
        assertTrue(library.whole(42).isEmpty());
    }
}
