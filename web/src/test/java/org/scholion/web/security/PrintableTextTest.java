package org.scholion.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void whatNoTextHasIsLeftOut() {
        assertEquals("ab\n\t\r\n", PrintableText.of("a\u0000\u0007\u001Bb\n\t\r\n\u007F\u0085"));
        assertEquals("", PrintableText.of("\uFFFE\uFFFF\uFDD0\uDBFF\uDFFF"));
        assertEquals("halves", PrintableText.of("hal\uD83Dves\uDE00"));
    }

    @Test
    void everythingElseStays() {
        String text = "Ада \uD83D\uDC69\u200D\uD83D\uDE80 \u202E\u200B\u00AD\uFFFD e\u0301 <b>&";
        assertSame(text, PrintableText.of(text));
        assertNull(PrintableText.of(null));
    }
}
