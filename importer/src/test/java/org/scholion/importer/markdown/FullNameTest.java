package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Ada B. Lind         | Lind Ada Beatrice      | Lind        | Ada      | Beatrice
                    Won Jung            | Jung Won               | Jung        | Won      | -
                    Chiara Della Bella  | Della Bella Chiara     | Della Bella | Chiara   | -
                    Vera van Holm       | van Holm Vera          | van Holm    | Vera     | -
                    А.Б. Линд           | Линд Ада Борисовна     | Линд        | Ада      | Борисовна
                    Линд А.Б.           | Линд Ада Борисовна     | Линд        | Ада      | Борисовна
                    Zhou Li             | Zhou Li                | Zhou        | Li       | -
                    Ada Lind            | Ada Lind               | Lind        | Ada      | -
                    Ada B. Lind         | -                      | Lind        | Ada B.   | -
                    Линд А.Б.           | -                      | Линд        | А.Б.     | -
                    """)
    void bylineAndEntryMakeOneName(
            String byline, String entry, String family, String given, String patronymic) {
        AboutEntry about =
                entry == null
                        ? null
                        : new AboutEntry(
                                PersonName.of(entry), "", null, null, null, null, "", List.of());
        FullName name = FullName.of(PersonName.of(byline), about, "Zhou, L., & Lind, A. (2024).");
        assertEquals(new FullName(family, given, patronymic), name);
    }
}
