package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.importer.parsed.ParsedReference;

class ReferenceReaderTest {

    /**
     * Type, people, year, title, container, volume/issue/pages, place: publisher; absent parts left
     * out.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lind, A., & Orlova B. (2020). Is water wet? *Waters*, 20(3), 5–6. | article-journal; Lind, Orlova; 2020; Is water wet?; Waters; 20/3/5–6
                    Lind, A. (2020). An age of floods? Part two. What now. *Waters. Old series*, (3), 5–6. | article-journal; Lind; 2020; An age of floods? Part two. What now; Waters. Old series; /3/5–6
                    Lind, A. (2020). The “Blue Nile” and its lakes (1990–1996). *Waters*, 2, e45. | article-journal; Lind; 2020; The “Blue Nile” and its lakes (1990–1996); Waters; 2//e45
                    Lind, A. (2020). Fleas of the Nile (Diptera: Culicidae). *Waters*, 2(1), 5–6. | article-journal; Lind; 2020; Fleas of the Nile (Diptera: Culicidae); Waters; 2/1/5–6
                    Lind, A. (2020). In Drosophila, water counts. In Rivers it does not. *Waters*, 2(1), 5–6. | article-journal; Lind; 2020; In Drosophila, water counts. In Rivers it does not; Waters; 2/1/5–6
                    Lind, A. (2018). Lakes. In B. Orlova & C. Wilson Rowe (Eds.), *Rivers. A reader* (pp. 11–30). Oslo: Tide Press. | chapter; Lind, ed. Orlova, ed. Wilson Rowe; 2018; Lakes; Rivers. A reader; //11–30; Oslo: Tide Press
                    Lind, A. (2018). Lakes in Ruritania. In B. Orlova (Ed.), *Rivers: A reader* (pp. 11–30). Oslo: Tide Press. | chapter; Lind, ed. Orlova; 2018; Lakes in Ruritania; Rivers: A reader; //11–30; Oslo: Tide Press
                    Lind, A., & Orlova, B. (eds.). (2022). *The “wet turn”: Gains*. Oslo: Tide Press publ. | book; ed. Lind, ed. Orlova; 2022; The “wet turn”: Gains; Oslo: Tide Press publ.
                    International Rivers Consortium. (2001). A map of rivers. *Waters*, 4, 8–9. | article-journal; International Rivers Consortium; 2001; A map of rivers; Waters; 4//8–9
                    Lind, A. (2003). Wells. *Proceedings of the Water Society 15*, (12), 17–24. | article-journal; Lind; 2003; Wells; Proceedings of the Water Society 15; /12/17–24
                    Lind, A. (2003). Wells. *Waters, 15*(12), 17–24. | article-journal; Lind; 2003; Wells; Waters; 15/12/17–24
                    Lind AB, Orlova C. Rivers of the north. J Waters. 2010;29(11):161-8. | article-journal; Lind, Orlova; 2010; Rivers of the north; J Waters; 29/11/161–8
                    [12] A. B. Lind and C. Orlova, “Rivers of the north,” Waters and Lakes, vol. 5, no. 1, pp. 8–12, 2013. | article-journal; Lind, Orlova; 2013; Rivers of the north; Waters and Lakes; 5/1/8–12
                    A. B. Lind, C. Orlova, Phys. Rev. Lett. 86, 5188 (2001). | article-journal; Lind, Orlova; 2001; Phys. Rev. Lett.; 86//5188
                    Lind, Ada. Rivers of the North. Oslo: Tide Press, 1985. | book; Lind; 1985; Rivers of the North; Oslo: Tide Press
                    Lind, A. Rivers of the North (Tide Press, Oslo, 1985). | book; Lind; 1985; Rivers of the North; Oslo: Tide Press
                    Иванов И. И., Петров П. П. Реки севера // Воды. 2020. Т. 5, № 2. С. 10–20. | article-journal; Иванов, Петров; 2020; Реки севера; Воды; 5/2/10–20
                    Петров П. П. Реки севера. М.: Приток, 2001. 300 с. | book; Петров; 2001; Реки севера; М.: Приток
                    Петров П. П. Реки севера: автореф. дис. ... канд. геогр. наук. М., 2001. 24 с. | thesis; Петров; 2001; Реки севера: автореф. дис. ... канд. геогр. наук; М.
                    """)
    void anEntryIsTakenApart(String raw, String parts) {
        assertEquals(parts, said(read(raw, "en")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Lind, A. (2020). Rivers. *Waters*, 2(1), 5–6. (In Russian). <https://doi.org/10.5555/ab-1>; EDN: ABCDEF | 10.5555/ab-1 | ABCDEF | - | ru
                    Lind, A. (2020). Rivers. *Waters*, 2(1), 5–6. [https://doi.org/10.5555/ab\\\\_1](https://doi.org/10.5555/ab_1)         | 10.5555/ab_1 | - | - | en
                    Lind, A. (2020). Rivers. Retrieved from https://waters.example.org/rivers                                  | - | - | https://waters.example.org/rivers | en
                    Lind A. Rivers. Waters. 2010;29:16-8. doi: 10.5555/(ab)1.                                                  | 10.5555/(ab)1 | - | - | en
                    Иванов И. И. Реки // Воды. 2020. № 2. С. 1–2.                                                              | - | - | - | ru
                    """)
    void identifiersAndLanguageAreRead(
            String raw, String doi, String edn, String url, String language) {
        BibliographicFields fields = read(raw, "en").fields();
        assertEquals(doi, fields.doi);
        assertEquals(edn, fields.edn);
        assertEquals(url, fields.url);
        assertEquals(language, fields.language);
    }

    @Test
    void aYearMayHaveALetter() {
        assertEquals(
                "b", read("Lind, A. (1994b). Rivers. *Waters*, 2, 5–6.", "en").fields().yearSuffix);
    }

    private static ReferenceReader.Reading read(String raw, String language) {
        return new ReferenceReader()
                .read(new ParsedReference(raw, SmallMarkdown.read(raw), List.of(1)), language);
    }

    private static String said(ReferenceReader.Reading reading) {
        BibliographicFields f = reading.fields();
        String people =
                reading.contributors().stream()
                        .map(c -> (c.role == Contributor.Role.EDITOR ? "ed. " : "") + c.shortName())
                        .collect(Collectors.joining(", "));
        boolean numbered = f.volume != null || f.issue != null || f.pages != null;
        String numbers =
                Stream.of(f.volume, f.issue, f.pages)
                        .map(n -> n == null ? "" : n)
                        .collect(Collectors.joining("/"));
        String imprint =
                f.place == null
                        ? f.publisher
                        : f.publisher == null ? f.place : f.place + ": " + f.publisher;
        return Stream.of(
                        f.type,
                        people,
                        f.year,
                        f.title,
                        f.container,
                        numbered ? numbers : null,
                        imprint)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }
}
