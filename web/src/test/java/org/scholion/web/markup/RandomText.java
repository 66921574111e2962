package org.scholion.web.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A text of any letters with anything drawn in it, made from a seed: the same is the same. */
public final class RandomText {

    private static final String[] LETTERS = {
        "a",
        "b",
        "Zu",
        " ",
        "  ",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "&amp;",
        "</mark>",
        "ш",
        "Ё",
        "и\u0306",
        "e\u0301\u0323",
        "א",
        "ש\u05b8",
        "لا",
        "\u200f",
        "\u00ad",
        "読",
        "한",
        "\u1112\u1161\u11ab",
        "😀",
        "👩‍🚀",
        "👨‍👩‍👧‍👦",
        "🇫🇷",
        "🇷🇺",
        "🏳️‍🌈",
        "👍🏽",
        "कि",
        "©\ufe0f",
        "1\ufe0f\u20e3",
        "\u0301",
        "\u200d"
    };

    /** Java 17 itself, another than what draws; it does not join two consonants of Hindi yet. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private final Random random;
    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<String, BitSet> wanted = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private int signs;

    public RandomText(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        StringBuilder letters = new StringBuilder();
        for (int length = random.nextInt(24); length > 0; length--) {
            letters.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        text = letters.toString();
        for (int number = random.nextInt(12); number > 0; number--) {
            draw(number);
        }
    }

    public String text() {
        return text;
    }

    public List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    private void draw(int number) {
        int one = random.nextInt(text.length() + 1);
        int other = random.nextInt(text.length() + 1);
        int start = Math.min(one, other);
        int end = Math.max(one, other);
        switch (random.nextInt(8)) {
            case 0 -> add(start, end, Markup.of(Markup.Kind.EMPHASIS));
            case 1 -> add(start, end, Markup.link("https://example.org/?a=1&b=" + number));
            case 2 -> add(start, end, Markup.citation("c" + number, "#ref"));
            case 3 -> add(start, start, Markup.noteMark("r" + number, "#n1", note()));
            case 4 -> add(start, end, Markup.claim("claim-" + number, random.nextBoolean()));
            default -> highlight("h" + number, start, end);
        }
    }

    private static Aside note() {
        return new Aside("1", List.of(Piece.text("A <note>")), null, null);
    }

    private void highlight(String id, int start, int end) {
        Highlight style = Highlight.values()[random.nextInt(Highlight.values().length)];
        styles.put(id, style.cssClass());
        add(start, end, Markup.highlight(id, style, "d-" + id));
        add(end, end, Markup.highlightSign("#t-" + id, "1", "A \"comment\" & more"));
        signs++;
        BitSet drawn = new BitSet();
        if (start < end) {
            Matcher letter = LETTER.matcher(text);
            while (letter.find()) {
                if (letter.end() > start && letter.start() < end) {
                    drawn.set(letter.start(), letter.end());
                }
            }
            wanted.put(id, drawn);
        }
    }

    private void add(int start, int end, Markup markup) {
        stretches.add(new Stretch(start, end, markup));
    }

    void check(BiFunction<String, List<Stretch>, String> draw) {
        String html = draw.apply(text, stretches);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Element body = new Element("p");
        body.appendChildren(parser.parseFragmentInput(html, body, ""));
        assertEquals(List.of(), List.copyOf(parser.getErrors()), html);
        assertEquals(signs, body.select(".hlsign").size(), "signs");
        body.select(".noteref, .sidenote, .hlsign, .claimsign").remove();
        assertEquals(text, body.wholeText(), html);
        assertNull(body.selectFirst("a a"), html);
        for (String id : wanted.keySet()) {
            assertEquals(1, body.select("#" + id).size(), id + " in " + html);
        }
        assertEquals(wanted.keySet().size(), body.select("mark[id]").size(), html);
        assertMarked(body, html);
    }

    /** The styles over each character; parts without an id cannot be told apart otherwise. */
    private void assertMarked(Element body, String html) {
        List<List<String>> found = new ArrayList<>();
        body.traverse(
                (node, level) -> {
                    if (node instanceof TextNode words) {
                        List<String> styles = stylesAround(words);
                        words.getWholeText().chars().forEach(c -> found.add(styles));
                    }
                });
        List<List<String>> expected = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int here = at;
            expected.add(
                    wanted.entrySet().stream()
                            .filter(drawn -> drawn.getValue().get(here))
                            .map(drawn -> styles.get(drawn.getKey()))
                            .sorted()
                            .toList());
        }
        assertEquals(expected, found, html);
    }

    private static List<String> stylesAround(Node node) {
        List<String> around = new ArrayList<>();
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (up.nodeName().equals("mark")) {
                around.add(up.attr("class"));
            }
        }
        around.sort(null);
        return around;
    }
}
