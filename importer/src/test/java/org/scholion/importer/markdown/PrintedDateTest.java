package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    30.10.2023            | 2023-10-30
                    1.2.2024.             | 2024-02-01
                    2024-02-01            | 2024-02-01
                    2024-02               | 2024-02
                    12 March 2024; more   | 2024-03-12
                    March 12, 2024        | 2024-03-12
                    Sep. 2, 2024          | 2024-09-02
                    March 2024            | 2024-03
                    12 марта 2024 г.      | 2024-03-12
                    2024                  | 2024
                    31.02.2024            | -
                    soon                  | -
                    """)
    void printedDatesBecomeIsoDates(String printed, String iso) {
        assertEquals(iso, PrintedDate.at(printed));
    }
}
