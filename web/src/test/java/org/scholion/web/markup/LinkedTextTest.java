package org.scholion.web.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    No address here.                   | No address here.
                    URL: https://example.org/a.        | URL: [https://example.org/a].
                    (see https://example.org/a)        | (see [https://example.org/a])
                    https://example.org/a_(b), then    | [https://example.org/a_(b)], then
                    http://a.org/x; http://b.org/y     | [http://a.org/x]; [http://b.org/y]
                    URL: javascript:alert(1)           | URL: javascript:alert(1)
                    Адрес: https://example.org/книга.  | Адрес: [https://example.org/книга].
                    """)
    void addressesBecomeLinks(String text, String expected) {
        assertEquals(expected, show(LinkedText.of(text, Map.of())));
    }

    @Test
    void inBriefAnAddressIsItsHost() {
        List<Piece> pieces = LinkedText.brief("URL: https://www.example.org/a/b (2024).", Map.of());
        assertEquals("URL: [example.org] (2024).", show(pieces));
    }

    @Test
    void aRepairedAddressIsShownAsPrintedAndLeadsWhereItWasMeantTo() {
        String printed = "https://nеws.example.org/1";
        List<Piece> pieces = LinkedText.of(printed, Map.of(printed, "https://news.example.org/1"));
        assertEquals("[" + printed + "]", show(pieces));
        assertEquals("https://news.example.org/1", pieces.get(0).markup().href());
    }

    private static String show(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isText() ? piece.text() : piece.isBegin() ? "[" : "]")
                .collect(Collectors.joining());
    }
}
