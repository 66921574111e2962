package org.scholion.web.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Read *slowly* and **twice**. | <p>Read <em>slowly</em> and <strong>twice</strong>.</p>
                    # Wednesdays                 | <p><strong>Wednesdays</strong></p>
                    a < b & c                    | <p>a &lt; b &amp; c</p>
                    <b>no</b>                    | <p>&lt;b&gt;no&lt;/b&gt;</p>
                    ![a map](https://x.org/m)    | <p>a map</p>
                    Читаем по средам             | <p>Читаем по средам</p>
                    """)
    void whatIsWrittenIsShown(String markdown, String html) {
        assertEquals(html, SafeMarkdown.of(markdown).toString());
    }

    @Test
    void aLinkLeadsOutsideAndSaysSo() {
        assertEquals(
                "<p><a href=\"https://example.org/a?b=1&amp;c\" rel=\"nofollow"
                        + " noopener\">map</a></p>",
                SafeMarkdown.of("[map](https://example.org/a?b=1&c)").toString());
    }

    @Test
    void aLinkThatIsNoneIsItsWordsAlone() {
        assertEquals("<p>map</p>", SafeMarkdown.of("[map](javascript:alert(1))").toString());
        assertEquals("<p>map</p>", SafeMarkdown.of("[map](https://a.org@evil.org)").toString());
        assertTrue(
                SafeMarkdown.of("[map](https://example.org/\"x)")
                        .toString()
                        .contains("href=\"https://example.org/%22x\""));
    }

    @Test
    void aLineIsALineAndAListCountsOnFromWhereItBegins() {
        assertEquals("<p>one<br>\ntwo</p>", SafeMarkdown.of("one\ntwo").toString());
        assertTrue(SafeMarkdown.of("3. c\n4. d").toString().contains("<ol start=\"3\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java\tscript:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:x)",
                "![a](javascript:alert(1))",
                "![a\" onerror=\"alert(1)](x)",
                "[a](https://x.org \"\\\" onmouseover=alert(1) x=\\\"\")",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<https://x.org/\" onclick=alert(1)>",
                "<javascript:alert(1)>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
                        + " onerror=alert(1)&gt;\">",
                "```\"><script>alert(1)</script>\nx\n```"
            })
    void nothingInItRuns(String hostile) {
        String html = SafeMarkdown.of(hostile).toString().toLowerCase(Locale.ROOT);
        var made = org.jsoup.Jsoup.parseBodyFragment(html);
        assertTrue(made.select("script, img, svg, style, math, iframe").isEmpty(), html);
        made.select("*")
                .forEach(
                        element ->
                                element.attributes()
                                        .forEach(a -> assertFalse(isRisky(a), html + a)));
    }

    private static boolean isRisky(org.jsoup.nodes.Attribute attribute) {
        return attribute.getKey().startsWith("on")
                || attribute.getKey().equals("style")
                || attribute.getKey().equals("href")
                        && !attribute.getValue().matches("(https?|mailto):.*");
    }

    @Test
    void whatIsDeeplyNestedTakesNoLongTime() {
        for (String piece : new String[] {"> ", "[", "*a **a ", "- ", "[a](<b"}) {
            String deep = piece.repeat(20_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SafeMarkdown.of(deep), piece);
        }
    }

    @Test
    void nothingIsNothing() {
        assertTrue(SafeMarkdown.of(null).isEmpty());
        assertTrue(SafeMarkdown.of(" \n").isEmpty());
    }
}
