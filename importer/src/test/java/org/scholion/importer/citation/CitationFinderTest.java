package org.scholion.importer.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Reference;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.parsed.RichText;
import org.scholion.importer.reference.ReferenceKeys;
import org.scholion.importer.reference.ReferenceReader;

class CitationFinderTest {

    private static final List<String> LIST =
            List.of(
                    "Lind, A. (2020). Rivers. Waters, 2(1), 5–60.",
                    "Lind, A., & Orlova, B. (2020). Lakes. Waters, 2(2), 5–60.",
                    "Lind, A., & Orlova, B. (2022). Seas. Waters, 4(2), 5–60.",
                    "Van Ho, A., Petrov, C., & Lind, A. (1994a). Ponds. Waters, 1(2), 5–60.",
                    "Van Ho, A., Petrov, C., & Lind, A. (1994b). Wells. Waters, 1(3), 5–60.",
                    "Kwon-Chung, K. J., & D’Souza, C. (2004). Springs. Waters, 1(3), 5–60.",
                    "Marsh, D. (Ed.). (2001). Tides. Oslo: Tide Press.",
                    "Воскресенский А. Д. Реки // Воды. 2010. № 2. С. 3–40.",
                    "Pool, E., Marsh, D., & Brook, F. (2011). Dew. Waters, 9(1), 1–20.",
                    "Brook, F., Lind, A., & Pool, E. (2011). Ice. Waters, 9(2), 1–20.",
                    "Lind y Orlova, G., & Pool, E. (2012). Fog. Waters, 9(2), 1–20.",
                    "International Rivers Consortium. (2005). A map of rivers. Waters, 4, 8–9.");

    /** Surface -> key @locator; "?" for a citation without an entry. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Rivers run (Lind, 2020).                            | Lind, 2020 -> lind2020
                    Rivers run (Lind & Orlova, 2020; 2022, p. 25).      | Lind & Orlova, 2020 -> lind2020b; 2022, p. 25 -> lind2022 @25
                    Rivers run (Lind and Orlova 2020, pp. 5–6).         | Lind and Orlova 2020, pp. 5–6 -> lind2020b @5–6
                    Rivers run (Lind, 2020, p. 44.).                    | Lind, 2020, p. 44. -> lind2020 @44
                    Rivers run (Van Ho et al., 1994b, p. 7; 1994a).     | Van Ho et al., 1994b, p. 7 -> vanho1994b @7; 1994a -> vanho1994a
                    Rivers run (Van Ho et al., 1994a, 1994b).           | Van Ho et al., 1994a -> vanho1994a; 1994b -> vanho1994b
                    Rivers run (Van Ho et al., 1994a, b).               | Van Ho et al., 1994a -> vanho1994a; b -> vanho1994b
                    Rivers run (Van Ho, Petrov & Lind, 1994a).          | Van Ho, Petrov & Lind, 1994a -> vanho1994a
                    Rivers run (see also Kwon-Chung & D'Souza, 2004).   | Kwon-Chung & D'Souza, 2004 -> kwonchung2004
                    Rivers run (but compare Lind, 2020, and others).    | Lind, 2020 -> lind2020
                    Rivers run (Pool, Marsh & Brook, 2011; Pool et al., 2011). | Pool, Marsh & Brook, 2011 -> pool2011; Pool et al., 2011 -> pool2011
                    Rivers run (Brook, Lind & Pool, 2011).              | Brook, Lind & Pool, 2011 -> brook2011
                    Rivers run (Lind y Orlova & Pool, 2012).            | Lind y Orlova & Pool, 2012 -> lindyorlova2012
                    Rivers run (Marsh, 2001).                           | Marsh, 2001 -> marsh2001
                    Rivers run (International Rivers Consortium, 2005). | International Rivers Consortium, 2005 -> international2005
                    Rivers run (Voskressenski, 2010, p. 5).             | Voskressenski, 2010, p. 5 -> voskresenskiy2010 @5
                    Реки текут (Воскресенский, 2010, с. 5).             | Воскресенский, 2010, с. 5 -> voskresenskiy2010 @5
                    Реки текут [Воскресенский 2010: 15].                | Воскресенский 2010: 15 -> voskresenskiy2010 @15
                    Rivers run [5, p. 12].                              | 5, p. 12 -> vanho1994b @12
                    Реки текут [1, с. 5; 7].                            | 1, с. 5 -> lind2020 @5; 7 -> marsh2001
                    As Lind and Orlova (2020) say, rivers run.          | Lind and Orlova (2020) -> lind2020b
                    As in Van Ho et al. (1994a, p. 5), rivers run.      | Van Ho et al. (1994a, p. 5) -> vanho1994a @5
                    Lind (2020) says that rivers run (Lind, 2020).      | Lind, 2020 -> lind2020
                    Rivers run (Lind, 2021).                            | Lind, 2021 -> ?
                    Rivers run (Brook & Pool, 1999).                    | Brook & Pool, 1999 -> ?
                    Rivers run (Brook et al., 1999; Lind, 2020).        | Brook et al., 1999 -> ?; Lind, 2020 -> lind2020
                    """)
    void citationsAreFoundAndLinked(String text, String found) {
        assertEquals(found, said(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.V. Lindt (1990–1996) was there.",
                "The river (DPRK) runs.",
                "As shown (Figure 1A), it runs.",
                "It grew (10.5 %).",
                "Later (in 2019, 5 plants) it ran.",
                "It ran (May 2020) and stood (Oslo, 1999).",
                "It ran (December 12, 2013).",
                "Brook et al. (1998) say that it runs.",
                "The value is in x ∈ [1, 2].",
                "It ran [2020] and [0].",
                "Since 2020 (see note 5) it runs.",
                "В Осло (2019 г.) реки текут.",
                "Ада Линд (1990–1996) была там."
            })
    void whatOnlyLooksLikeACitationIsNone(String text) {
        assertEquals("", said(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "()",
                "(1999",
                "(Lind, ",
                "Lind (2020) ",
                "(Aa & ",
                "[1, ",
                "\u0301(2020)",
                "(2020; "
            })
    void hostileTextIsReadInTime(String piece) {
        String text = piece.repeat(50_000 / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> new CitationFinder(references()).find(text));
    }

    private static String said(String text) {
        return new CitationFinder(references())
                .find(text).stream()
                        .map(
                                f ->
                                        text.substring(f.start(), f.end())
                                                + " -> "
                                                + (f.reference() == null ? "?" : f.reference().key)
                                                + (f.locator() == null ? "" : " @" + f.locator()))
                        .collect(Collectors.joining("; "));
    }

    private static List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        ReferenceKeys keys = new ReferenceKeys();
        for (String raw : LIST) {
            ReferenceReader.Reading reading =
                    new ReferenceReader()
                            .read(new ParsedReference(raw, RichText.plain(raw), List.of(1)), "en");
            Reference reference = new Reference(keys.next(reading), raw, raw, List.of(1));
            reference.describe(reading.fields(), reading.contributors());
            references.add(reference);
        }
        return references;
    }
}
