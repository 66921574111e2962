package org.scholion.web.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.web.security.PrintableText;

/**
 * What somebody types who wants to harm the portal or its readers: {@code hostile/strings.txt}, one
 * in each line, with {@code \n}, {@code \t}, {@code \r} and {@code \}{@code u0000} for what a line
 * cannot hold. What the strings would do, if they could, is {@code alert}, a request to {@code
 * evil.test}, or {@code window.__pwned}.
 */
public final class HostileStrings {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");
    private static final Pattern PUNCTUATION = Pattern.compile("([!-/:-@\\[-`{-~])");
    private static final String BETWEEN = " ¦ ";
    private static final List<String> LONG =
            List.of(
                    "w".repeat(600),
                    "\uD83D\uDE80".repeat(120),
                    "<".repeat(300),
                    "e" + "\u0301\u0323\u0334".repeat(80));

    private static final List<String> ALL = read();

    private HostileStrings() {}

    public static List<String> all() {
        return ALL;
    }

    /** All of them, in texts of at most so many characters; one that is longer is cut. */
    public static List<String> in(int longest) {
        return packed(ALL.stream().map(one -> cut(one, longest)).toList(), BETWEEN, longest);
    }

    /** The same for a field of one line, which has no line ends. */
    public static List<String> inLine(int longest) {
        return in(longest).stream().map(one -> one.replaceAll("\\s+", " ").strip()).toList();
    }

    /** The same for Markdown, each in paragraphs of its own between two that name it. */
    public static List<String> inMarkdown(int longest) {
        return packed(
                Stream.iterate(0, i -> i + 1)
                        .limit(ALL.size())
                        .map(i -> cut(mark(i) + "\n\n" + ALL.get(i), longest))
                        .toList(),
                "\n\n",
                longest);
    }

    /** The same for Markdown, with every sign of it taken as itself. */
    public static List<String> inLiteralMarkdown(int longest) {
        return packed(
                ALL.stream().map(one -> cut(literal(one), longest)).toList(), "\n\n", longest);
    }

    /** The words that name a string in {@link #inMarkdown}. */
    public static List<String> marks(String markdown) {
        return Pattern.compile("string no \\d+ follows")
                .matcher(markdown)
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** What readers see of it: one blank for many, letters composed, what no text has left out. */
    public static String shown(String given) {
        return Normalizer.normalize(PrintableText.of(given), Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\u2028\u2029]+", " ")
                .strip();
    }

    /** The same for the name of a person, which has no signs without a shape. */
    public static String named(String given) {
        return shown(PrintableText.of(given).replaceAll("[\\p{Cf}\\s]+", " "));
    }

    private static String mark(int number) {
        return "string no " + number + " follows";
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean inside = Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest));
        return text.substring(0, inside ? longest - 1 : longest);
    }

    /** A line of blanks at its beginning would be code. */
    private static String literal(String text) {
        String line = PrintableText.of(text).replaceAll("\\s+", " ").strip();
        return PUNCTUATION.matcher(line).replaceAll("\\\\$1");
    }

    private static List<String> packed(List<String> strings, String between, int longest) {
        List<String> packed = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String one : strings) {
            if (text.length() > 0 && text.length() + between.length() + one.length() > longest) {
                packed.add(text.toString());
                text.setLength(0);
            }
            text.append(text.length() == 0 ? "" : between).append(one);
        }
        packed.add(text.toString());
        return packed;
    }

    private static List<String> read() {
        try (InputStream file = HostileStrings.class.getResourceAsStream("/hostile/strings.txt")) {
            return Stream.concat(
                            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .filter(line -> !line.startsWith("## "))
                                    .map(HostileStrings::unescaped),
                            LONG.stream())
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String unescaped(String line) {
        return ESCAPED.matcher(line)
                .replaceAll(
                        found -> Matcher.quoteReplacement(meant(found.group(1), found.group(2))));
    }

    private static String meant(String code, String letter) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> letter;
        };
    }
}
