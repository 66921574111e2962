package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.importer.Problems;

/** Input that is made to hang a parser, or to overflow its stack. */
class PathologicalTest {

    private static final Map<String, String> INPUTS = new TreeMap<>();

    static {
        put("nested brackets", "[".repeat(10_000) + "a" + "]".repeat(10_000));
        put("nested links", "[a](".repeat(50_000));
        put("open links", "[a](<b".repeat(50_000));
        put("nested pictures", "![".repeat(10_000) + "a" + "](b)".repeat(10_000));
        put("emphasis", "*a **b ".repeat(25_000));
        put("closed emphasis", "*".repeat(50_000) + "a" + "*".repeat(50_000));
        put(
                "ticks",
                IntStream.range(1, 700).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
        put("raised", "<sup>1".repeat(50_000));
        put("angles", "<".repeat(100_000));
        put("stars in a row", "* ".repeat(100_000) + "a");
        put("deep list", "- ".repeat(5_000) + "a");
        put("deep quotation", ">".repeat(20_000) + "a");
        put("deep items", indented(1_500));
        put("torn words", "word\n\n".repeat(60_000));
        put("torn notes", "<sup>1</sup> URL:\n\n<http://a.example/b->\n\n".repeat(10_000));
        put("notes", numbered("<sup>%d</sup> Note %d\n\nand\n\n", 8_000));
        put("headings", "## a\n\n".repeat(50_000));
        put("rows", "|a|\n|-|\n" + "|a".repeat(50_000));
        put("dashes", "- -- ".repeat(50_000));
        put("spaces", " ".repeat(200_000) + "a");
        put("blank dots", ". ".repeat(100_000));
        put("addresses", "http://a.example ".repeat(10_000));
        put("letters", "a".repeat(1_000_000));
        put("capitals", "A. ".repeat(60_000));
        put("names", "Ada Lind, ".repeat(500) + "\n\n" + "Ada Lind<sup>1".repeat(400));
        put("long name", "Ada Lind ".repeat(20_000));
        put("formulas", "$$\na\n".repeat(20_000));
        put("combining", "e" + "\u0301".repeat(100_000));
        put("references", "## References\n\n" + "- a\n\nb\n\n".repeat(20_000));
        put("one reference", "## References\n\n- a\n\n" + "b\n\n".repeat(20_000));
        put("entry lines", "## References\n\n" + "b\n".repeat(60_000));
        put("authors", "## About the authors\n\n" + "*Ada Lind* — a,\n\n".repeat(5_000));
        put("commas", "**Key words:** " + "a, ".repeat(60_000));
        put("ends of keywords", "**Key words:** a" + ",;".repeat(90_000) + "b");
        put("http", "## References\n\n" + "http:".repeat(200_000));
        put("open formulas", "$$x\n".repeat(100_000));
        put("hyphens", "a-\n".repeat(100_000));
        put("authors without end", "Ada B. Lind\n\n".repeat(20_000));
        put("affiliations", "<sup>1</sup>Holm University, Holm\n\n".repeat(20_000));
        put("addresses of authors", "ada@holm.example\n\n".repeat(20_000));
        put(
                "long note",
                "<sup>1</sup> a (b " + "(a ".repeat(50_000) + "\n\nURL: b\n\n".repeat(20_000));
        put(
                "brackets behind an address",
                "<sup>1</sup> http://a.example " + "[".repeat(300_000) + "\n\nb");
        put("slashes", "Received / ".repeat(30));
        put("brackets at the end", "a " + ")".repeat(100_000) + "\n\nb");
    }

    private static void put(String name, String hostile) {
        INPUTS.put(
                name, "# Cranes\n\nAda Lind<sup>1</sup>\n\n**Abstract.** A.\n\n" + hostile + "\n");
        INPUTS.put(name + " in the text", "## Introduction\n\nText.\n\n" + hostile + "\n\nEnd.\n");
    }

    private static String indented(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> " ".repeat(i) + "- a\n")
                .collect(Collectors.joining());
    }

    private static String numbered(String format, int count) {
        return IntStream.range(1, count)
                .mapToObj(i -> format.formatted(i, i))
                .collect(Collectors.joining());
    }

    static Stream<String> inputs() {
        return INPUTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void hostileInputEndsInTime(String name) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertNotNull(new MarkdownFormat().parse(INPUTS.get(name), new Problems())));
    }
}
