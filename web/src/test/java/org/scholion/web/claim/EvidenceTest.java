package org.scholion.web.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.Block;
import org.scholion.importer.claim.SentenceSplitter;
import org.scholion.web.claim.Evidence.Reach;
import org.scholion.web.claim.Paragraph.Given;
import org.scholion.web.claim.Paragraph.Leaning;

class EvidenceTest {

    /** The text with marks {@code ^1} taken out and kept. */
    private static Paragraph paragraph(String marked, List<Leaning> leaning) {
        StringBuilder text = new StringBuilder();
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '^') {
                String number = marked.substring(i + 1, i + 2);
                given.add(new Given(text.length(), text.length(), source(number)));
                i++;
            } else {
                text.append(marked.charAt(i));
            }
        }
        return new Paragraph(
                1,
                Block.Kind.PARAGRAPH,
                "p1",
                1,
                "s1",
                text.toString(),
                new SentenceSplitter("en").split(text.toString()),
                given,
                leaning,
                List.of(),
                List.of());
    }

    private static Source source(String number) {
        return new Source(SourceKind.OTHER, number, true, "n1", List.of(), null, null, null);
    }

    private static Evidence of(String marked, String claim) {
        Paragraph paragraph = paragraph(marked, List.of());
        int start = paragraph.text().indexOf(claim);
        return Evidence.of(paragraph, start, start + claim.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Boats sank.^1 Nobody drowned.           | Boats sank.            | HERE      | 1
                    Boats sank^1. Nobody drowned.           | Boats sank.            | HERE      | 1
                    Boats sank.^1 Nobody drowned.^2         | Nobody drowned.        | HERE      | 2
                    They said "boats sank."^1 Nobody cared. | They said "boats sank" | HERE      | 1
                    Boats sank,^1 and nobody drowned.       | Boats sank             | HERE      | 1
                    Boats sank, and nobody drowned.^1       | Boats sank             | SENTENCE  | 1
                    Boats sank,^1 and nobody drowned.       | nobody drowned         | SENTENCE  | 1
                    Boats sank. Nobody drowned.^1           | Boats sank.            | PARAGRAPH | 1
                    Boats sank.^1^2 Nobody drowned.         | Boats sank.            | HERE      | 1 2
                    Boats sank,^1 all boats.^1 Then winter. | Boats sank, all boats. | HERE      | 1
                    """)
    void theNearestSourcesAreOffered(String text, String claim, Reach reach, String marks) {
        Evidence evidence = of(text, claim);
        assertEquals(reach, evidence.reach());
        assertEquals(
                List.of(marks.split(" ")), evidence.sources().stream().map(Source::mark).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Boats sank. Nobody drowned.               | Boats sank.
                    Boats sank.^1 Nobody drowned.             | Nobody drowned.
                    Boats sank.^1 Nobody drowned. It rained.^2 | Nobody drowned.
                    """)
    void aSourceThatMayBeMeantForOthersIsNotOffered(String text, String claim) {
        assertEquals(List.of(), of(text, claim).sources());
    }

    @Test
    void whatTheImporterTakesForMeantIsOfferedAsInherited() {
        String text = "In 1903 11 boats sank.^1 In 1904 12 sank. In 1905 13 sank.^2 It rained.";
        Paragraph bare = paragraph(text, List.of());
        int start = bare.text().indexOf("In 1904");
        int end = start + "In 1904 12 sank.".length();
        Leaning leaning = new Leaning(start, end, List.of(source("2")));
        Evidence evidence = Evidence.of(paragraph(text, List.of(leaning)), start, end);
        assertTrue(evidence.isInherited());
        assertFalse(evidence.isInSentence());
        assertEquals("2", evidence.sources().get(0).mark());
    }

    @Test
    void aCitationBelongsToTheWordsItStandsIn() {
        Paragraph paragraph =
                new Paragraph(
                        1,
                        Block.Kind.PARAGRAPH,
                        "p1",
                        1,
                        "s1",
                        "Boats sank (Lind, 2020). Nobody drowned.",
                        new SentenceSplitter("en")
                                .split("Boats sank (Lind, 2020). Nobody drowned."),
                        List.of(new Given(12, 22, Source.missing("Lind, 2020"))),
                        List.of(),
                        List.of(),
                        List.of());
        assertEquals(Reach.HERE, Evidence.of(paragraph, 0, 24).reach());
        assertEquals(Reach.SENTENCE, Evidence.of(paragraph, 0, 10).reach());
        assertEquals(List.of(), Evidence.of(paragraph, 25, 40).sources());
    }
}
