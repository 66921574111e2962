package org.scholion.web.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    @Test
    void linesBreakBetweenWords() {
        assertEquals(
                List.of("Boats went", "up the river"),
                WrappedText.of("Boats  went\nup the river", 90, 5));
    }

    @Test
    void whatDoesNotFitIsCutWithAnEllipsis() {
        List<String> lines = WrappedText.of("Boats went up the river and down again", 90, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith(" …"), lines.toString());
    }

    @Test
    void aLongWordIsBroken() {
        List<String> lines = WrappedText.of("https://example.org/" + "x".repeat(60), 120, 9);
        assertTrue(lines.size() > 3, lines.toString());
        assertTrue(lines.stream().allMatch(line -> line.length() < 30), lines.toString());
    }

    @Test
    void lettersOutsideTheBasicPlaneStayWhole() {
        for (String line : WrappedText.of("🚢".repeat(40), 60, 50)) {
            assertTrue(line.codePoints().allMatch(c -> c == 0x1F6A2), line);
        }
    }

    @Test
    void whatXmlForbidsAndWhatTurnsTheWritingIsLeftOut() {
        assertEquals(List.of("ab c"), WrappedText.of("a\u0000\u202Eb\ud800 \u0007c\uffff", 200, 1));
    }
}
