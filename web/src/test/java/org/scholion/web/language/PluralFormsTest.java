package org.scholion.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormsTest {

    @ParameterizedTest
    @CsvSource({
        "0, сносок",
        "1, сноска",
        "2, сноски",
        "4, сноски",
        "5, сносок",
        "11, сносок",
        "12, сносок",
        "21, сноска",
        "22, сноски",
        "111, сносок",
        "101, сноска"
    })
    void russianHasThreeForms(int n, String form) {
        assertEquals(form, PluralForms.russian(n, "сноска", "сноски", "сносок"));
    }

    @ParameterizedTest
    @CsvSource({"0, notes", "1, note", "2, notes", "21, notes"})
    void englishHasTwo(int n, String form) {
        assertEquals(form, PluralForms.english(n, "note", "notes"));
    }
}
