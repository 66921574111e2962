package org.scholion.web.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.importer.claim.SentenceSplitter;

class BordersTest {

    private static final String TEXT = "Boats sank in the ice. Nobody drowned, it is said.";

    private final Paragraph paragraph =
            new Paragraph(
                    1,
                    Block.Kind.PARAGRAPH,
                    "p1",
                    1,
                    "s1",
                    TEXT,
                    new SentenceSplitter("en").split(TEXT),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
    private final Borders borders = Borders.of(paragraph);

    @Test
    void everyWordOfEverySentenceIsABorder() {
        assertEquals(2, borders.sentences().size());
        assertEquals(5, borders.sentences().get(0).words().size());
        Borders.Word ice = borders.sentences().get(0).words().get(4);
        assertEquals("ice.", TEXT.substring(ice.start(), ice.end()));
        assertEquals("sank in the ice.", ice.upTo());
        assertEquals("0-22", borders.sentences().get(0).value());
    }

    @Test
    void aClaimIsDividedBehindItsFirstWordAtTheEarliest() {
        assertEquals(
                List.of("sank in the ice.", "in the ice.", "the ice.", "ice."),
                borders.within(0, 22).stream().map(Borders.Word::onwards).toList());
        assertEquals(List.of(), borders.within(0, 5));
    }

    @Test
    void sentencesWithinAClaimAreBordersOfTheirOwn() {
        assertEquals(
                List.of(23),
                borders.sentencesWithin(0, TEXT.length()).stream()
                        .map(Borders.Sentence::start)
                        .toList());
    }

    @Test
    void theContextOfAClaimIsItsSentenceElseItsNeighbours() {
        Excerpt whole = Excerpt.of(paragraph, 23, TEXT.length());
        assertEquals("Boats sank in the ice. ", whole.before());
        assertEquals("", whole.after());
        Excerpt part = Excerpt.of(paragraph, 23, 37);
        assertEquals(", it is said.", part.after());
    }
}
