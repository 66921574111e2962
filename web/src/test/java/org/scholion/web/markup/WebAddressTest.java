package org.scholion.web.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            textBlock =
                    """
                    https://example.org/a?b=c#d ~ https://example.org/a?b=c#d
                    HTTP://Example.org/ ~ http://Example.org/
                    https://example.org/a"b<c>|d ~ https://example.org/a%22b%3Cc%3E%7Cd
                    https://example.org/100% ~ https://example.org/100%25
                    https://example.org/%D0%B0 ~ https://example.org/%D0%B0
                    https://example.org/книга ~ https://example.org/книга
                    https://example.org/a[1]#b#c ~ https://example.org/a%5B1%5D#b%23c
                    https://example.org/a\\b ~ https://example.org/a%5Cb
                    mailto:ada@example.org ~ mailto:ada@example.org
                    """)
    void whatLeadsToTheWebIsEscapedAndKept(String printed, String safe) {
        assertEquals(safe, WebAddress.safe(printed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//example.org/",
                "/articles",
                "example.org",
                "https:example.org",
                "https:///path",
                "https://journal.org@evil.example.org/",
                "https://user:word@example.org",
                "mailto:ada@example.org?bcc=x@example.org",
                "mailto:\"><script>@example.org",
                ""
            })
    void whatLeadsElsewhereIsNoLink(String printed) {
        assertTrue(WebAddress.safe(printed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a/b, example.org",
        "http://example.org?x, example.org",
        "https://user@example.org:8080/, example.org:8080"
    })
    void theHostIsTheShortForm(String address, String host) {
        assertEquals(host, WebAddress.host(address));
    }
}
