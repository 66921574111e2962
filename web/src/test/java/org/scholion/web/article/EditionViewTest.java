package org.scholion.web.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Slug;
import org.scholion.web.fixture.SampleEditions;

class EditionViewTest {

    private static EditionView river;

    @BeforeAll
    static void read() {
        Edition edition = SampleEditions.riverLibraries();
        Article article = new Article(new Slug("river"), edition.doi);
        article.add(edition);
        river = EditionView.of(article, edition);
    }

    @Test
    void anIbidSaysWhichNoteItStandsFor() {
        NoteView.Repeated repeated = river.notes().get(2).repeats();
        assertEquals("1", repeated.number());
        assertEquals("n1", repeated.anchor());
        assertEquals("River committee Letter to the governor", repeated.source());
    }

    @Test
    void aNoteKnowsItsMarkAndAReferenceItsCitations() {
        assertEquals(List.of(new Place("r1", 1)), river.notes().get(0).marks());
        assertEquals(
                List.of(new Place("c1", 2), new Place("c4", 8), new Place("c7", 12)),
                river.references().get(0).citations());
        assertEquals(List.of(), river.references().get(3).citations());
    }

    @Test
    void aRussianEntryIsRussianAndALatinOneIsNot() {
        assertEquals("en", river.references().get(0).language());
        assertEquals("ru", river.references().get(1).language());
    }

    @Test
    void aSuggestedCitationNamesWhatIsKnown() {
        Suggested suggested = river.front().suggested();
        assertEquals(
                "Lind, A., & Orlov, P. S. (2024). Lending Libraries by River: What the Reading"
                        + " Boats of the Volga and Kama Carried, 1896–1914.",
                suggested.before());
        assertEquals("Annals of River Studies", suggested.journal());
        assertEquals(", 24(2), 181–196.", suggested.after());
    }

    @Test
    void theLanguageOfTheTextComesFirst() {
        assertEquals(
                List.of("en", "ru"),
                river.front().fronts().stream().map(FrontView.Front::language).toList());
    }

    @Test
    void anEditionWithoutAnythingHasAViewToo() {
        Edition bare =
                new Edition(
                        new Edition.Origin(
                                "bare.md", "markdown", "0".repeat(64), java.time.Instant.EPOCH),
                        "ru");
        Article article = new Article(new Slug("bare"), null);
        article.add(bare);
        EditionView view = EditionView.of(article, bare);
        assertEquals("bare.md", view.masthead().title());
        assertNull(view.masthead().doi());
        assertNull(view.front().licence());
    }
}
