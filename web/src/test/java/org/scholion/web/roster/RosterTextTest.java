package org.scholion.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.web.roster.UnreadableRoster.Why;

class RosterTextTest {

    private static final String LIST = "ФИО;Логин\r\nОрлова Вера № 7;vera\r\nЁлкина «Zoë»;zoe\r\n";

    private static Why refusal(byte[] bytes) {
        return assertThrows(UnreadableRoster.class, () -> RosterText.decode(bytes)).why;
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8",
        "UTF-16LE, \uFEFF, UTF-16",
        "UTF-16BE, \uFEFF, UTF-16"
    })
    void anyUnicodeIsReadWithoutItsMark(String charset, String mark, String encoding)
            throws Exception {
        RosterText text = RosterText.decode((mark + LIST).getBytes(Charset.forName(charset)));
        assertEquals(new RosterText(LIST, encoding), text);
    }

    @Test
    void windows1251IsRecognised() throws Exception {
        String list = LIST.replace("ë", "e");
        RosterText text = RosterText.decode(list.getBytes(Charset.forName("windows-1251")));
        assertEquals(new RosterText(list, "Windows-1251"), text);
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] latin = "Name\nZoë Müller\nÅsa Öberg\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Why.ENCODING, refusal(latin));
        assertEquals(Why.ENCODING, refusal(LIST.getBytes(Charset.forName("KOI8-R"))));
    }

    @Test
    void aSpreadsheetIsRefused() {
        assertEquals(Why.NO_TEXT, refusal(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}));
        assertEquals(Why.NO_TEXT, refusal("Name\0Login".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileLongerThanAnyListIsRefused() {
        assertEquals(Why.TOO_LONG, refusal(new byte[24_000_001]));
    }
}
