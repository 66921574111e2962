package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.parsed.RichText;

/** Entries made to be slow to read take no longer than others. */
class HostileReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. ", "Aa, ", "Aa A., ", "(1", "1(", "((", "In ", "In A. ", ". In Aa ", "10.1/",
                        "http://a ",
                "(2001) ", "1-1-", "Aa: Aa, ", "“", "“Aa” ", " // ", "vol. ", ", vol. 1 ", "and ",
                        "1999;", "Phys. ",
                "[x][(", "arXiv:", "аа. ", "- ", "\u0301", "van der "
            })
    void repeatedPiecesAreReadInTime(String piece) {
        String text = piece.repeat(3_990 / piece.length());
        assertTimeout(
                Duration.ofSeconds(20),
                () ->
                        new ReferenceReader()
                                .read(
                                        new ParsedReference(text, RichText.plain(text), List.of(1)),
                                        "en"));
    }
}
