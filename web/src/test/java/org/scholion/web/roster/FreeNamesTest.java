package org.scholion.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeNamesTest {

    /** The second name has a joiner that is not seen, as Persian names have. */
    @ParameterizedTest
    @CsvSource({
        "Ada Lind, ada.lind",
        "'\u0645\u06cc\u200c\u0631\u0627', '\u0645\u06cc\u0631\u0627'",
        "Вера Орлова-Ким, вера.орлова.ким",
        "'!?', member"
    })
    void aNameToSignInWithIsMadeOfWhatIsSeen(String name, String made) {
        assertEquals(made, FreeNames.made(name));
    }
}
