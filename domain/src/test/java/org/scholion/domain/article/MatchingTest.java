package org.scholion.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void aParagraphPutInBeforeDoesNotShiftTheOthers() {
        Edition old = ExampleEdition.of("В статье речь о полях.", "Поля стали шире.");
        Edition now =
                ExampleEdition.of("Вступление.", "В статье речь о полях.", "Поля стали шире.");
        Matching<Block> matching = Matching.ofBlocks(old, now);
        assertSame(now.blocks().get(1), matching.counterpart(old.blocks().get(0)));
        assertSame(now.blocks().get(2), matching.counterpart(old.blocks().get(1)));
    }

    @Test
    void ofTwoCandidatesTheMoreAlikeIsTaken() {
        Edition old = ExampleEdition.of("One two three four five six.");
        Edition now =
                ExampleEdition.of(
                        "One two three four seven eight.", "One two three four five seven.");
        assertSame(
                now.blocks().get(1), Matching.ofBlocks(old, now).counterpart(old.blocks().get(0)));
    }

    @Test
    void twoOldBlocksNeverGetTheSameCounterpart() {
        Edition old = ExampleEdition.of("One two three four five.", "One two three four six.");
        Edition now = ExampleEdition.of("One two three four.");
        Matching<Block> matching = Matching.ofBlocks(old, now);
        long matched = old.blocks().stream().filter(b -> matching.counterpart(b) != null).count();
        assertEquals(1, matched);
    }

    @Test
    void aParagraphThatWasBothMovedAndCorrectedIsFound() {
        Edition old = ExampleEdition.of("Forty boats came in 1901.", "Novels sold.");
        Edition now = ExampleEdition.of("Novels sold.", "Forty boats came in 1902.");
        assertSame(
                now.blocks().get(1), Matching.ofBlocks(old, now).counterpart(old.blocks().get(0)));
    }

    @Test
    void aBlockWithoutCounterpartHasNone() {
        Edition old = ExampleEdition.of("One two three.", "Ten eleven twelve.");
        Edition now = ExampleEdition.of("One two three.");
        assertNull(Matching.ofBlocks(old, now).counterpart(old.blocks().get(1)));
    }

    @Test
    void anUnchangedTextMatchesItself() {
        Edition old = ExampleEdition.of("One.", "Two.", "Two.");
        Edition now = ExampleEdition.of("One.", "Two.", "Two.");
        Matching<Block> matching = Matching.ofBlocks(old, now);
        assertSame(now.blocks().get(2), matching.counterpart(old.blocks().get(2)));
    }

    @Test
    void notesAndSectionsAreMatchedByTheirWords() {
        Edition old = ExampleEdition.of("One.");
        Edition now = ExampleEdition.of("One.");
        old.add(new Note("1", "Ledgers of the ferry, vol. 2.", null, List.of(3)));
        now.add(new Note("1", "A note put in before.", null, List.of(3)));
        now.add(new Note("2", "Ledgers of the ferry, vol. 3.", null, List.of(4)));
        assertSame(now.notes().get(1), Matching.ofNotes(old, now).counterpart(old.notes().get(0)));
        assertSame(
                now.sections().get(0),
                Matching.ofSections(old, now).counterpart(old.sections().get(0)));
    }
}
