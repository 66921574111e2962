package org.scholion.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockMatchingTest {

    @Test
    void aParagraphPutInBeforeDoesNotShiftTheOthers() {
        List<Block> old = ExampleEdition.of("В статье речь о полях.", "Поля стали шире.").blocks();
        List<Block> now =
                ExampleEdition.of("Вступление.", "В статье речь о полях.", "Поля стали шире.")
                        .blocks();
        BlockMatching matching = new BlockMatching(old, now);
        assertSame(now.get(1), matching.counterpart(old.get(0)));
        assertSame(now.get(2), matching.counterpart(old.get(1)));
    }

    @Test
    void ofTwoCandidatesTheMoreAlikeIsTaken() {
        List<Block> old = ExampleEdition.of("One two three four five six.").blocks();
        List<Block> now =
                ExampleEdition.of(
                                "One two three four seven eight.", "One two three four five seven.")
                        .blocks();
        assertSame(now.get(1), new BlockMatching(old, now).counterpart(old.get(0)));
    }

    @Test
    void twoOldBlocksNeverGetTheSameCounterpart() {
        List<Block> old =
                ExampleEdition.of("One two three four five.", "One two three four six.").blocks();
        List<Block> now = ExampleEdition.of("One two three four.").blocks();
        BlockMatching matching = new BlockMatching(old, now);
        long matched = old.stream().filter(b -> matching.counterpart(b) != null).count();
        assertEquals(1, matched);
    }

    @Test
    void aParagraphThatWasBothMovedAndCorrectedIsFound() {
        List<Block> old = ExampleEdition.of("Forty boats came in 1901.", "Novels sold.").blocks();
        List<Block> now = ExampleEdition.of("Novels sold.", "Forty boats came in 1902.").blocks();
        assertSame(now.get(1), new BlockMatching(old, now).counterpart(old.get(0)));
    }

    @Test
    void aBlockWithoutCounterpartHasNone() {
        List<Block> old = ExampleEdition.of("One two three.", "Ten eleven twelve.").blocks();
        List<Block> now = ExampleEdition.of("One two three.").blocks();
        assertNull(new BlockMatching(old, now).counterpart(old.get(1)));
    }

    @Test
    void anUnchangedTextMatchesItself() {
        List<Block> old = ExampleEdition.of("One.", "Two.", "Two.").blocks();
        List<Block> now = ExampleEdition.of("One.", "Two.", "Two.").blocks();
        BlockMatching matching = new BlockMatching(old, now);
        assertSame(now.get(2), matching.counterpart(old.get(2)));
    }
}
