package org.scholion.importer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.RichText;

class NoteReaderTest {

    /** Author; title; publisher; date; locator; accessed, with "-" for what is absent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lind A. Rivers of the North // Tide News. March 12, 2021. URL: https://a.example/1 (accessed: 15.01.2024). | Lind A.; Rivers of the North; Tide News; 2021-03-12; -; 2024-01-15
                    Rivers of the North // Tide News. URL: https://a.example/1 (accessed 6.09.2023). | -; Rivers of the North; Tide News; -; -; 2023-09-06
                    Lind H.-J. Rivers: East, West // Tide Papers. 2016. No. 47. P. 12. URL: https://a.example/1 (accessed: 28.03.2024). | Lind H.-J.; Rivers: East, West; Tide Papers; 2016; 12; 2024-03-28
                    Lind A., Orlova B. Will the Rivers Last? // Tide News. March 2021. | Lind A., Orlova B.; Will the Rivers Last?; Tide News; 2021-03; -; -
                    Van Ho A. Rivers. The Largest of All // Tide.example. 2019. | Van Ho A.; Rivers. The Largest of All; Tide.example; 2019; -; -
                    C. elegans in Rivers // Tide News. 2019. | -; C. elegans in Rivers; Tide News; 2019; -; -
                    U.S. Rivers // U.S. Department of Rivers. May 1, 2019. | -; U.S. Rivers; U.S. Department of Rivers; 2019-05-01; -; -
                    See also: Lind A. Rivers // Tide News. 2019. P. 5–6. | Lind A.; Rivers; Tide News; 2019; 5–6; -
                    Lind A. Rivers // Tide News. 2019; Orlova B. Lakes // Shore. 2020. P. 3. | Lind A.; Rivers; Tide News; 2019; -; -
                    Иванов И. И. Реки севера // Водный вестник. 12 марта 2021 г. URL: https://a.example/1 (дата обращения: 12.01.2024). | Иванов И. И.; Реки севера; Водный вестник; 2021-03-12; -; 2024-01-12
                    Реки севера [Электронный ресурс] // Водный вестник. 2021. Режим доступа: https://a.example/1 (дата обращения 2.01.2024). | -; Реки севера; Водный вестник; 2021; -; 2024-01-02
                    См.: Иванов И. И. Реки // Воды. 2020. № 2. С. 5. | Иванов И. И.; Реки; Воды; 2020; 5; -
                    Иванов И. И. Реки // Воды. 2020. 12 марта. С. 5. | Иванов И. И.; Реки; Воды; 2020-03-12; 5; -
                    Петров П. П. Реки севера. М.: Приток, 2001. С. 12. | Петров П. П.; Реки севера; Приток; 2001; 12; -
                    Федеральный закон от 12.12.2019 № 5-ФЗ «О реках». | -; Федеральный закон от 12.12.2019 № 5-ФЗ «О реках»; -; 2019-12-12; -; -
                    Архив рек. Ф. 54. Оп. 1. Д. 12. Л. 5. | -; -; Архив рек; -; Ф. 54. Оп. 1. Д. 12. Л. 5; -
                    Here and below the rivers are counted from the west. | -; -; -; -; -; -
                    Здесь и далее реки считаются с запада. | -; -; -; -; -; -
                    Ibid. P. 5. | -; -; -; -; 5; -
                    """)
    void aSourceIsTakenApart(String text, String parts) {
        NoteSource s = read(text);
        assertEquals(
                parts,
                Stream.of(s.author, s.title, s.publisher, s.date, s.locator, s.accessed)
                        .map(p -> Objects.requireNonNullElse(p, "-"))
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Rivers // Tide. (In Russian). URL: https://a.example/(b)_c/ (accessed: 1.02.2024). | https://a.example/(b)_c/ | -                     | ru
                    Rivers // Tide. URL: https://a.example/рeki.html.                                  | https://a.example/рeki.html | https://a.example/reki.html | en
                    Rivers // Tide. URL: https://a.example/sovместnye-reki                             | https://a.example/sovместnye-reki | https://a.example/sovmestnye-reki | en
                    Rivers // Tide. URL: https://a.example/index.рhp                                   | https://a.example/index.рhp | https://a.example/index.php | en
                    Реки // Прилив. URL: https://a.example/wiki/Река                                   | https://a.example/wiki/Река | - | ru
                    """)
    void anAddressIsKeptAndRepairedApart(
            String text, String url, String repaired, String language) {
        NoteSource source = read(text);
        assertEquals(url, source.url);
        assertEquals(repaired, source.urlRepaired);
        assertEquals(language, source.language);
    }

    @Test
    void aNoteOfAnyLengthIsReadInTime() {
        String text = "Lind A. Rivers // Tide. 2019; ".repeat(20_000);
        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(20), () -> read(text));
    }

    private static NoteSource read(String text) {
        return new NoteReader().read(new ParsedNote("1", RichText.plain(text), List.of(1)), "en");
    }
}
