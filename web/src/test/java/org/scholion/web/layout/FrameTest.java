package org.scholion.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.web.language.InterfaceLanguage;

class FrameTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2023-10-30, 30 October 2023",
        "RUSSIAN, 2023-10-30, 30 октября 2023",
        "ENGLISH, 2024-03, March 2024",
        "RUSSIAN, 2024-03, март 2024",
        "ENGLISH, 2024, 2024",
        "ENGLISH, 2024-99-99, 2024-99-99"
    })
    void aDateIsAsPreciseAsPrinted(InterfaceLanguage language, String iso, String shown) {
        assertEquals(shown, new Frame(language, Theme.AUTO, "/").date(iso));
    }
}
