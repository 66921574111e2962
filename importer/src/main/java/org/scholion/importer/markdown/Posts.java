package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Degrees, ranks and the words that institutions carry in their names, from {@code posts.*.txt}.
 */
final class Posts {

    private static final List<Pattern> DEGREES = patterns("degree");
    private static final List<Pattern> RANKS = patterns("rank");
    private static final Set<String> INSTITUTION = words("institution");
    private static final Set<String> ORGANISATION = words("organisation");

    private Posts() {}

    private static List<String> phrases(String key) {
        List<String> phrases = new ArrayList<>();
        for (String language : new String[] {"en", "ru"}) {
            phrases.addAll(new Wordlist("posts.%s.txt".formatted(language)).phrases(key));
        }
        phrases.sort(Comparator.comparing(String::length).reversed());
        return phrases;
    }

    private static List<Pattern> patterns(String key) {
        return phrases(key).stream()
                .map(Posts::quoted)
                .map(phrase -> phrase + "(?:\\s*+\\([^)]*+\\)|\\s++(?:in|of)\\s++[^,;]++)?+\\.?+")
                .map(
                        regex ->
                                Pattern.compile(
                                        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    private static String quoted(String phrase) {
        return Pattern.compile("\\*")
                .splitAsStream(phrase + " ")
                .map(part -> Pattern.quote(part.strip()))
                .collect(Collectors.joining("\\s[^,;]+\\s"))
                .replace("\\s[^,;]+\\s\\Q\\E", "\\s[^,;]+");
    }

    private static Set<String> words(String key) {
        return phrases(key).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static boolean isDegree(String part) {
        return part.length() < 120 && DEGREES.stream().anyMatch(p -> p.matcher(part).matches());
    }

    static boolean isRank(String part) {
        return part.length() < 120 && RANKS.stream().anyMatch(p -> p.matcher(part).matches());
    }

    /** Whether a part of an institution's name is in a text: "Institute", "кафедра". */
    static boolean namesInstitution(String text) {
        return holds(text, INSTITUTION);
    }

    /** Whether a text names an institution as a whole rather than a part of it. */
    static boolean namesOrganisation(String text) {
        return holds(text, ORGANISATION);
    }

    private static boolean holds(String text, Set<String> words) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
