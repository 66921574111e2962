package org.scholion.web.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scholion.web.markup.Markup.Kind;

class PiecesTest {

    @Test
    void aTextWithoutStretchesStaysWhole() {
        assertEquals("abc", write("abc"));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", write("", emphasis(0, 0)));
    }

    @Test
    void nestedStretchesStayNested() {
        assertEquals("<a>ab<em>cd</em>ef</a>", write("abcdef", emphasis(2, 4), link(0, 6)));
    }

    @Test
    void overlappingStretchesAreSplitAtTheBorderOfTheOuterOne() {
        assertEquals(
                "<em>ab</em><a><em>cd</em>ef</a>", write("abcdef", emphasis(0, 4), link(2, 6)));
    }

    @Test
    void aLinkIsNotSplitByEmphasisThatOverlapsIt() {
        assertEquals(
                "<a>ab<em>cd</em></a><em>ef</em>", write("abcdef", link(0, 4), emphasis(2, 6)));
    }

    @Test
    void stretchesThatMeetAreSiblings() {
        assertEquals("<em>ab</em><strong>cd</strong>", write("abcd", emphasis(0, 2), strong(2, 4)));
    }

    @Test
    void equalStretchesNestInTheOrderOfKinds() {
        assertEquals("<strong><em>ab</em></strong>", write("ab", emphasis(0, 2), strong(0, 2)));
    }

    @Test
    void theInnerOfTwoLinksWins() {
        assertEquals(
                "<a>ab</a><a#c1>cd</a><a>ef</a>",
                write("abcdef", link(0, 6), citation(2, 4, "#ref-x")));
    }

    @Test
    void aPointStandsBetweenWhatEndsAndWhatBegins() {
        assertEquals(
                "<em>ab</em>[1]<strong>cd</strong>",
                write("abcd", emphasis(0, 2), strong(2, 4), mark(2, "1")));
    }

    @Test
    void aPointInsideEmphasisStaysInside() {
        assertEquals("<em>ab[1]cd</em>", write("abcd", emphasis(0, 4), mark(2, "1")));
    }

    @Test
    void aPointInsideALinkSplitsItAndTheAnchorStaysWithTheFirstPart() {
        assertEquals(
                "<a#c1><em>ab</em></a>[1]<a><em>cd</em></a>",
                write("abcd", citation(0, 4, "#ref-x"), emphasis(0, 4), mark(2, "1")));
    }

    @Test
    void pointsAtBothEndsAreWritten() {
        assertEquals("[1]ab[2][3]", write("ab", mark(2, "2"), mark(0, "1"), mark(2, "3")));
    }

    @Test
    void emptyStretchesThatAreNoPointsAreLeftOut() {
        assertEquals("ab", write("ab", emphasis(0, 0), link(1, 1), emphasis(2, 2)));
    }

    @Test
    void aBorderInsideASurrogatePairMovesOutOfIt() {
        String boat = "a⛵😀b";
        assertEquals("a⛵<em>😀</em>b", write(boat, emphasis(2, 3)));
        assertEquals("a⛵<em>😀</em>b", write(boat, emphasis(3, 4)));
        assertEquals("a⛵[1]😀b", write(boat, mark(3, "1")));
    }

    @Test
    void whatLiesOutsideTheTextIsCutOff() {
        assertEquals("a<em>b</em>", write("ab", emphasis(1, 99), link(50, 60)));
    }

    @Test
    void aPartOfTheTextHasItsPartOfTheStretches() {
        List<Stretch> stretches = List.of(emphasis(1, 4), link(4, 6), mark(5, "1"));
        assertEquals("<em>cd</em><a>e</a>[1]", show(Pieces.of("abcdef", stretches, 2, 5)));
    }

    @Test
    void aHighlightHasItsAnchorInItsFirstPartOnly() {
        assertEquals(
                "<mark#h1>ab<mark#h2>cd</mark></mark><mark>ef</mark>",
                write("abcdef", highlight("h2", 2, 6), highlight("h1", 0, 4)));
    }

    @Test
    void aHighlightOverACitationKeepsItInside() {
        assertEquals(
                "<mark#h1>ab<a#c1>cd</a>ef</mark>",
                write("abcdef", citation(2, 4, "#ref-x"), highlight("h1", 0, 6)));
    }

    @Test
    void aHighlightOfAPartOfALinkGoesIntoIt() {
        assertEquals(
                "<a>ab<mark#h1>cd</mark></a><mark>ef</mark>",
                write("abcdef", link(0, 4), highlight("h1", 2, 6)));
    }

    @Test
    void theSignStandsBehindTheWordsAndTheMarkOfTheirNote() {
        assertEquals(
                "<mark#h1>ab</mark>[1][2 comments]cd",
                write("abcd", highlight("h1", 0, 2), mark(2, "1"), sign(2, "2 comments")));
    }

    @Test
    void aHighlightNeverCutsALetterAndItsSignStandsBehindIt() {
        String accented = "e\u0301u";
        assertEquals(
                "<mark#h1>e\u0301</mark>[1]u",
                write(accented, highlight("h1", 0, 1), sign(1, "1")));
        String flags = "a\uD83C\uDDEB\uD83C\uDDF7b";
        assertEquals(
                "a<mark#h1>\uD83C\uDDEB\uD83C\uDDF7</mark>b", write(flags, highlight("h1", 3, 4)));
        String astronaut = "\uD83D\uDC69\u200D\uD83D\uDE80";
        assertEquals("<mark#h1>" + astronaut + "</mark>", write(astronaut, highlight("h1", 3, 4)));
    }

    @Test
    void anEmptyHighlightIsNotDrawnEvenInsideALetter() {
        assertEquals("e\u0301", write("e\u0301", highlight("h1", 1, 1)));
    }

    @Test
    void manyHighlightsTakeNoLinkOutOfTheText() {
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < 2 * Pieces.DEEPEST; i++) {
            all.add(highlight("h" + i, 0, 6));
        }
        all.add(link(2, 4));
        String shown = show(Pieces.of("abcdef", all));
        assertTrue(shown.contains("ab<a>cd</a>ef"), shown);
        assertTrue(shown.startsWith("<mark#h0><mark#h1>"), shown);
        assertFalse(shown.contains("#h" + Pieces.DEEPEST), shown);
    }

    @Test
    void partsShareAnchorsAndPoints() {
        PartsOfText cells =
                new PartsOfText(
                        "ab cd ef", List.of(highlight("h1", 2, 7), mark(2, "1"), sign(7, "2")));
        assertEquals("ab[1]", show(cells.next(0, 2)));
        assertEquals("", show(cells.next(2, 2)));
        assertEquals("<mark#h1>cd</mark>", show(cells.next(3, 5)));
        assertEquals("<mark>e</mark>[2]f", show(cells.next(6, 8)));
    }

    @Test
    void hundredsOfHighlightsInAParagraphCostLittle() {
        String text = "She reads слова é 👩‍🚀 and writes. ".repeat(30);
        List<Stretch> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(highlight("h" + i, 2 * i, 2 * i + 60));
            many.add(sign(2 * i + 60, "" + i));
        }
        List<Piece> pieces = assertTimeout(Duration.ofSeconds(2), () -> Pieces.of(text, many));
        assertTrue(pieces.size() < 500 * 2 * 35, "pieces: " + pieces.size());
    }

    @Test
    void thousandsOfOverlappingStretchesAreWrittenInTime() {
        List<Stretch> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(emphasis(i, 20_000 - i));
            many.add(link(i, 20_000 - i));
        }
        List<Piece> pieces =
                assertTimeout(Duration.ofSeconds(10), () -> Pieces.of("x".repeat(20_000), many));
        assertTrue(pieces.size() > 100);
    }

    private static String write(String text, Stretch... stretches) {
        return show(Pieces.of(text, List.of(stretches)));
    }

    private static String show(List<Piece> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.step()) {
                                    case TEXT -> piece.text();
                                    case BEGIN -> "<" + name(piece.markup()) + ">";
                                    case END -> "</" + piece.markup().element() + ">";
                                    case POINT -> "[" + pointText(piece.markup()) + "]";
                                })
                .collect(Collectors.joining());
    }

    private static String pointText(Markup markup) {
        return markup.isHighlightSign() ? markup.annotated().text() : markup.aside().number();
    }

    private static Stretch highlight(String id, int start, int end) {
        return new Stretch(start, end, Markup.highlight(id, Highlight.COMMENT, "details-" + id));
    }

    private static Stretch sign(int at, String text) {
        return new Stretch(at, at, Markup.highlightSign("#t1", text, "Comment " + text));
    }

    private static String name(Markup markup) {
        return markup.element() + (markup.id() == null ? "" : "#" + markup.id());
    }

    private static Stretch emphasis(int start, int end) {
        return new Stretch(start, end, Markup.of(Kind.EMPHASIS));
    }

    private static Stretch strong(int start, int end) {
        return new Stretch(start, end, Markup.of(Kind.STRONG));
    }

    private static Stretch link(int start, int end) {
        return new Stretch(start, end, Markup.link("https://example.org/"));
    }

    private static Stretch citation(int start, int end, String href) {
        return new Stretch(start, end, Markup.citation("c1", href));
    }

    private static Stretch mark(int at, String number) {
        return new Stretch(at, at, Markup.noteMark("r1", "#n1", Aside.markOnly(number)));
    }
}
