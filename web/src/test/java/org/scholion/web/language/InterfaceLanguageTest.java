package org.scholion.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                       |                            | ENGLISH
                       | ru                         | RUSSIAN
                       | ru-RU,ru;q=0.9,en;q=0.8    | RUSSIAN
                       | de,en;q=0.8,ru;q=0.9       | RUSSIAN
                       | de-AT                      | ENGLISH
                       | ;;;=                       | ENGLISH
                    en | ru                         | ENGLISH
                    ru | en                         | RUSSIAN
                    xx | ru                         | RUSSIAN
                    """)
    void theRememberedLanguageGoesBeforeTheBrowsers(
            String remembered, String acceptLanguage, InterfaceLanguage chosen) {
        assertEquals(chosen, InterfaceLanguage.choose(remembered, acceptLanguage));
    }
}
