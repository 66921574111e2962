package org.scholion.importer.audit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in which Cyrillic letters stand among Latin ones, and what they were meant to be. */
final class MixedScript {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]++");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}++");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** Cyrillic letters that look like a Latin one, and that one below it. */
    private static final String LOOKS = "аеорсухіјѕАВЕКМНОРСТХ";

    private static final String LIKE = "aeopcyxijsABEKMHOPCTX";

    private MixedScript() {}

    /** True where a word of the text has letters of both scripts; false for null. */
    static boolean isIn(String text) {
        return text != null && WORD.matcher(text).results().anyMatch(w -> isMixed(w.group()));
    }

    private static boolean isMixed(String word) {
        return CYRILLIC.matcher(word).find() && LATIN.matcher(word).find();
    }

    /** The Cyrillic letters of the mixed words. */
    static String letters(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(MixedScript::isMixed)
                .flatMap(w -> CYRILLIC.matcher(w).results().map(MatchResult::group))
                .collect(Collectors.joining(" "));
    }

    /**
     * The text with its mixed words in Latin script. Letters that all look like Latin ones were
     * typed for their looks; as soon as one does not, the letters were meant by their sound.
     */
    static String repair(String text) {
        return WORD.matcher(text)
                .replaceAll(w -> Matcher.quoteReplacement(repairedWord(w.group())));
    }

    private static String repairedWord(String word) {
        if (!isMixed(word)) {
            return word;
        }
        boolean byLooks =
                word.chars().allMatch(c -> LOOKS.indexOf(c) >= 0 || !isCyrillic((char) c));
        StringBuilder repaired = new StringBuilder();
        for (char c : word.toCharArray()) {
            int look = LOOKS.indexOf(c);
            if (!isCyrillic(c)) {
                repaired.append(c);
            } else if (byLooks) {
                repaired.append(LIKE.charAt(look));
            } else {
                String latin = Spelling.latin(Character.toLowerCase(c));
                repaired.append(Character.isUpperCase(c) ? latin.toUpperCase() : latin);
            }
        }
        return repaired.toString();
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }
}
