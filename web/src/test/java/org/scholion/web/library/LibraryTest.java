package org.scholion.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.library.Stored.Outcome;

@Tag("database")
@QuarkusTest
class LibraryTest {

    @Inject Library library;
    @Inject EmptyTables tables;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    private Stored store(EditionBuilder edition) throws NotStored {
        return library.store(edition.build());
    }

    @Test
    void theFirstEditionFoundsAnArticleAtTheAddressOfItsTitle() throws NotStored {
        Stored stored = store(EditionBuilder.of("a").titled("On Trade, in Two Parts"));
        assertEquals(Outcome.NEW_ARTICLE, stored.outcome());
        assertEquals("on-trade-in-two-parts", stored.article().slug);
        assertEquals(1, stored.edition().number);
    }

    @Test
    void theSameBytesChangeNothing() throws NotStored {
        Stored first = store(EditionBuilder.of("a"));
        Stored again = store(EditionBuilder.of("a"));
        assertEquals(Outcome.UNCHANGED, again.outcome());
        assertEquals(first.edition().id, again.edition().id);
        assertEquals(first.article().id, again.article().id);
    }

    @Test
    void aChangedFileWithTheSameDoiIsANewEdition() throws NotStored {
        Stored first = store(EditionBuilder.of("a").withDoi("10.1000/Trade"));
        Stored next =
                store(EditionBuilder.of("b").withDoi("10.1000/tRADE").titled("Trade, corrected"));
        assertEquals(Outcome.NEW_EDITION, next.outcome());
        assertEquals(first.article().id, next.article().id);
        assertEquals("on-trade", next.article().slug);
        assertEquals(2, next.edition().number);
    }

    @Test
    void withoutADoiTheSameTitleIsTheSameArticle() throws NotStored {
        Stored first = store(EditionBuilder.of("a"));
        Stored next = store(EditionBuilder.of("b"));
        assertEquals(Outcome.NEW_EDITION, next.outcome());
        assertEquals(first.article().id, next.article().id);
    }

    @Test
    void anArticleTakesTheDoiThatALaterEditionPrints() throws NotStored {
        store(EditionBuilder.of("a"));
        store(EditionBuilder.of("b").withDoi("10.1000/TRADE"));
        Stored third = store(EditionBuilder.of("c").withDoi("10.1000/trade").titled("Renamed"));
        assertEquals("10.1000/trade", third.article().doi);
        assertEquals(3, third.edition().number);
    }

    @Test
    void anotherDoiUnderTheSameTitleGetsANumberedAddress() throws NotStored {
        store(EditionBuilder.of("a").withDoi("10.1000/1"));
        Stored second = store(EditionBuilder.of("b").withDoi("10.1000/2"));
        Stored third = store(EditionBuilder.of("c").withDoi("10.1000/3"));
        assertEquals(Outcome.NEW_ARTICLE, second.outcome());
        assertEquals("on-trade-2", second.article().slug);
        assertEquals("on-trade-3", third.article().slug);
    }

    @Test
    void titlesWithoutAReadableLetterSayNothingAboutTheArticle() throws NotStored {
        Stored first = store(EditionBuilder.of("a").titled("貿易論"));
        Stored second = store(EditionBuilder.of("b").titled("海"));
        assertEquals(Outcome.NEW_ARTICLE, second.outcome());
        assertNotEquals(first.article().slug, second.article().slug);
    }

    @Test
    void theAddressOfAPageIsGivenToNoArticle() throws NotStored {
        Stored first = store(EditionBuilder.of("a").titled("Import"));
        Stored next = store(EditionBuilder.of("b").titled("Import"));
        assertNotEquals("import", first.article().slug);
        assertEquals(Outcome.NEW_EDITION, next.outcome());
    }

    @Test
    void authorsWithOneOrcidAreOnePerson() throws NotStored {
        String orcid = "0000-0002-1825-0097";
        Stored first = store(EditionBuilder.of("a").titled("One").writtenBy(orcid));
        Stored second = store(EditionBuilder.of("b").titled("Two").writtenBy(orcid));
        assertEquals(
                first.edition().authorships().get(0).author.id,
                second.edition().authorships().get(0).author.id);
    }

    @Test
    void authorsWithoutAnOrcidAreDifferentPeople() throws NotStored {
        Stored first = store(EditionBuilder.of("a").titled("One"));
        Stored second = store(EditionBuilder.of("b").titled("Two"));
        assertNotEquals(
                first.edition().authorships().get(0).author.id,
                second.edition().authorships().get(0).author.id);
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        NotStored refusal =
                assertThrows(
                        NotStored.class,
                        () -> store(EditionBuilder.of("a").titled("long ".repeat(5_000))));
        assertTrue(refusal.getMessage().contains("20000"), refusal.getMessage());
        assertTrue(library.isEmpty());
    }
}
