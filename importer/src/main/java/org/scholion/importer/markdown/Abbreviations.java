package org.scholion.importer.markdown;

import java.util.HashSet;
import java.util.Set;

/** Words that carry a stop without ending a sentence, from {@code abbreviations.*.txt}. */
final class Abbreviations {

    private static final Set<String> INNER = set("inner");
    private static final Set<String> EITHER = set("either");

    private Abbreviations() {}

    private static Set<String> set(String key) {
        Set<String> words = new HashSet<>();
        for (String language : new String[] {"en", "ru"}) {
            words.addAll(new Wordlist("abbreviations.%s.txt".formatted(language)).phrases(key));
        }
        return words;
    }

    /**
     * Whether a sentence never ends with this word and a stop.
     *
     * @param word without its last stop
     */
    static boolean neverEnds(String word) {
        return INNER.contains(word);
    }

    /** Whether a sentence may go on after this word and a stop. */
    static boolean mayGoOn(String word) {
        return EITHER.contains(word);
    }

    /** Whether these are initials: {@code V}, {@code Y.M}, {@code Д.В}. */
    static boolean areInitials(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' || c == '-') {
                letter = false;
            } else if (letter || !Character.isUpperCase(c)) {
                return false;
            } else {
                letter = true;
            }
        }
        return !word.isEmpty();
    }
}
