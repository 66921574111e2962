package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.parsed.ParsedArticle;

/**
 * Proves that no line of a source was lost: the words of each non-blank line are found again in the
 * article, apart from the words of labels that the fields stand for.
 */
final class NothingLost {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]++");
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][^<>\\n]{0,80}>|\\[\\^\\w+\\]:?");
    private static final Set<String> LABELS = labels();

    private NothingLost() {}

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        for (String resource :
                List.of("labels.en.txt", "labels.ru.txt", "types.txt", "months.txt")) {
            Wordlist list = new Wordlist(resource);
            list.keys().forEach(key -> labels.addAll(words(String.join(" ", list.phrases(key)))));
        }
        labels.addAll(
                words("DOI EDN ISSN URL ORCID SPIN code mail e https http orcid org amp nbsp"));
        return labels;
    }

    static void check(String source, ParsedArticle article) {
        Set<String> found = new HashSet<>(words(article.toString()));
        TreeMap<Integer, List<String>> lost = new TreeMap<>();
        String[] lines = source.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            List<String> missing = new ArrayList<>();
            for (String word : words(unmarked(lines[at]))) {
                if (!found.contains(word) && !LABELS.contains(word) && !isPart(word, found)) {
                    missing.add(word);
                }
            }
            if (!missing.isEmpty()) {
                lost.put(at + 1, missing);
            }
        }
        assertEquals(new TreeMap<Integer, List<String>>(), lost, "words lost, by line");
    }

    /** Whether a word that a line end broke is the start or end of a whole one. */
    private static boolean isPart(String word, Set<String> found) {
        return word.length() > 1
                && found.stream().anyMatch(w -> w.startsWith(word) || w.endsWith(word));
    }

    private static String unmarked(String line) {
        String text =
                line.replaceFirst("^\\s*(?:\\d+[.)]|\\[\\d+])\\s", "")
                        .replace("\\", "")
                        .replaceAll("</?sub>", "");
        // A harmful address is dropped on purpose.
        return TAG.matcher(text).replaceAll(" ").replaceAll("\\]\\(javascript:.*?\\)\\)", "]");
    }

    private static List<String> words(String text) {
        String folded =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\u00AD", "")
                        .toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(folded);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
