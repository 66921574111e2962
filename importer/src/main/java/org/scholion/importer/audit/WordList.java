package org.scholion.importer.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that can be edited without knowing Java, from a text file beside this class. A line is
 * {@code word} or {@code name = word, word, ...}; what follows {@code #} is a comment. Words are
 * compared in lower case; one that ends in {@code *} stands for all words that begin so.
 */
final class WordList {

    private final Map<String, List<String>> lines;
    private final Set<String> words = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final Pattern pattern;
    private final Pattern atEnd;

    private WordList(Map<String, List<String>> lines) {
        this.lines = lines;
        for (List<String> line : lines.values()) {
            for (String word : line) {
                if (word.endsWith("*")) {
                    beginnings.add(word.substring(0, word.length() - 1));
                } else {
                    words.add(word);
                }
            }
        }
        String any = anyOf(new TreeSet<>(WordList::longestFirst), lines);
        this.pattern = Pattern.compile(any);
        this.atEnd = Pattern.compile(any + "\\s*+$");
    }

    private static int longestFirst(String a, String b) {
        return a.length() == b.length() ? a.compareTo(b) : b.length() - a.length();
    }

    private static String anyOf(Set<String> words, Map<String, List<String>> lines) {
        lines.values().forEach(words::addAll);
        StringBuilder any = new StringBuilder();
        for (String word : words) {
            boolean begins = word.endsWith("*");
            String letters = begins ? word.substring(0, word.length() - 1) : word;
            any.append(any.length() == 0 ? "" : "|").append(Pattern.quote(letters));
            any.append(begins ? "[\\p{L}]*+" : "");
        }
        return "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])";
    }

    /** Reads the file of this name in the folder of this package. */
    static WordList read(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no list of words %s".formatted(file));
            }
            Map<String, List<String>> lines = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> add(line, lines));
            return new WordList(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of words " + file, e);
        }
    }

    private static void add(String line, Map<String, List<String>> lines) {
        int equals = line.indexOf('=');
        String name = (equals < 0 ? line : line.substring(0, equals)).strip();
        String words = equals < 0 ? line : line.substring(equals + 1);
        lines.put(
                name,
                List.of(words.toLowerCase(Locale.ROOT).split(",")).stream()
                        .map(String::strip)
                        .toList());
    }

    /** Name to words, in the order of the file. */
    Map<String, List<String>> lines() {
        return lines;
    }

    /** True where this word is on the list. */
    boolean has(String small) {
        return words.contains(small) || beginnings.stream().anyMatch(small::startsWith);
    }

    /** True where one of the words stands in the text. */
    boolean isIn(String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** True where the text ends with one of the words. */
    boolean endsIn(String text) {
        return atEnd.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
