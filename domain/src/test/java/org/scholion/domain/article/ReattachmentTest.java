package org.scholion.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Reattachment.Found;
import org.scholion.domain.article.Reattachment.Rule;

class ReattachmentTest {

    private static final String OLD =
            "Margins grew wide. Readers wrote in them. Printers did not mind.";

    @Test
    void sameWordsInTheSameBlockAreFoundExactly() {
        Found found = find(OLD, "Readers wrote in them.", "In short: " + OLD).orElseThrow();
        assertEquals(Rule.SAME_BLOCK_EXACT, found.rule());
        assertEquals("Readers wrote in them.", words(found));
    }

    @Test
    void ofTwoEqualStretchesTheNearestIsTaken() {
        String old = "It grew. It fell. It grew.";
        Block before = block(old);
        Block now = block("Then: It grew. It fell. It grew.");
        Found found =
                new Reattachment(now.edition.blocks()).find(before, 18, 26, now).orElseThrow();
        assertEquals(24, found.start());
    }

    @Test
    void aCorrectedWordDoesNotLoseThePlace() {
        Found found =
                find(OLD, "Readers wrote in them.", OLD.replace("wrote", "scribbled"))
                        .orElseThrow();
        assertEquals(Rule.SAME_BLOCK_ALIKE, found.rule());
        assertEquals("Readers scribbled in them.", words(found));
    }

    @Test
    void aRussianStretchIsFoundAfterACorrection() {
        String old = "Поля стали шире. Читатели писали на них охотно. Печатники не возражали.";
        String now =
                "Поля книги стали шире. Читатели писали на них весьма охотно. Печатники не"
                        + " возражали.";
        Found found = find(old, "Читатели писали на них охотно.", now).orElseThrow();
        assertEquals("Читатели писали на них весьма охотно.", words(found));
    }

    @Test
    void aStretchThatWasDeletedIsNotFound() {
        assertTrue(
                find(OLD, "Readers wrote in them.", "Margins grew wide. Printers did not mind.")
                        .isEmpty());
    }

    @Test
    void asManyOtherWordsAreNotTheSame() {
        assertTrue(
                find(
                                OLD,
                                "Readers wrote in them.",
                                OLD.replace("Readers wrote in them", "Ships sailed by night"))
                        .isEmpty());
    }

    @Test
    void aWordThatWasReplacedIsNotFoundWhereItStandsAsWell() {
        String old = "It grew in May. Nobody knew why it grew.";
        String now = "It fell in May. Nobody knew why it grew.";
        assertTrue(find(old, "grew", now).isEmpty());
    }

    @Test
    void aShortQuoteIsFoundBetweenItsNeighbours() {
        String old = "It grew in May. It grew in June.";
        int start = old.lastIndexOf("grew");
        Block now = block("Some say: it grew in April. It grew in May. It grew in June.");
        Found found =
                new Reattachment(now.edition.blocks())
                        .find(block(old), start, start + 4, now)
                        .orElseThrow();
        assertEquals(now.text.lastIndexOf("grew"), found.start());
    }

    @Test
    void aShortQuoteInOtherCompanyIsNotTheSame() {
        String old = "Readers saw the margins of books and were glad of all that space.";
        String now = "Readers knew what the printers of books thought of all that space.";
        assertTrue(find(old, "the", now).isEmpty());
    }

    @Test
    void aPartOfAWordStaysThatPart() {
        Found found = find(OLD, "ders wro", "In short: " + OLD).orElseThrow();
        assertEquals("ders wro", words(found));
        assertEquals(Rule.SAME_BLOCK_EXACT, found.rule());
    }

    @Test
    void wordsThatAreSetInOtherLinesAreTheSame() {
        Found found =
                find(OLD, "Readers wrote in them.", OLD.replace("wrote in", "wrote\n  in"))
                        .orElseThrow();
        assertEquals("Readers wrote\n  in them.", words(found));
    }

    @Test
    void aSentenceThatMovedInsideItsBlockIsFoundThere() {
        String now = "Readers wrote in them. Margins grew wide and wider. Printers did not mind.";
        assertEquals(
                "Readers wrote in them.",
                words(find(OLD, "Readers wrote in them.", now).orElseThrow()));
    }

    @Test
    void aStretchThatMovedIsFoundElsewhereIfItIsTheOnlyOne() {
        Edition edition =
                ExampleEdition.of("Something new.", "Later: Readers wrote in them. So it was.");
        Block old = block(OLD);
        int start = OLD.indexOf("Readers");
        Optional<Found> found =
                new Reattachment(edition.blocks()).find(old, start, start + 22, null);
        assertEquals(Rule.EXACT_ELSEWHERE, found.orElseThrow().rule());
    }

    @Test
    void aStretchThatStandsTwiceElsewhereIsNotGuessed() {
        Edition edition = ExampleEdition.of("Readers wrote in them.", "Readers wrote in them.");
        int start = OLD.indexOf("Readers");
        assertTrue(
                new Reattachment(edition.blocks())
                        .find(block(OLD), start, start + 22, null)
                        .isEmpty());
    }

    private static Optional<Found> find(String old, String quote, String now) {
        Block counterpart = block(now);
        int start = old.indexOf(quote);
        return new Reattachment(counterpart.edition.blocks())
                .find(block(old), start, start + quote.length(), counterpart);
    }

    private static Block block(String text) {
        return ExampleEdition.of(text).blocks().get(0);
    }

    private static String words(Found found) {
        return found.block().text.substring(found.start(), found.end());
    }
}
