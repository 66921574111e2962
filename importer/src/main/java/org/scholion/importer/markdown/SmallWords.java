package org.scholion.importer.markdown;

import java.util.HashSet;
import java.util.Set;

/** Short words that tell where a sentence goes on, from {@code words.txt}. */
final class SmallWords {

    private static final Wordlist LIST = new Wordlist("words.txt");
    private static final Set<String> HANGING = set("en", "ru");
    private static final Set<String> OPENING = set("opening-en", "opening-ru");
    private static final Set<String> POWERS = set("powers");
    private static final Set<String> BEFORE_NAMES = set("before-names");

    private SmallWords() {}

    private static Set<String> set(String... keys) {
        Set<String> words = new HashSet<>();
        for (String key : keys) {
            words.addAll(LIST.words(key));
        }
        return words;
    }

    /** Whether nothing ends with this word: "of", "и". */
    static boolean hangs(String word) {
        return HANGING.contains(word);
    }

    /** Whether sentences often begin with this word: "However", "Однако". */
    static boolean opens(String word) {
        return OPENING.contains(word);
    }

    /** Whether a raised number behind this is a power: "km", "R". */
    static boolean takesPower(String word) {
        return POWERS.contains(word);
    }

    /** Whether an initial behind this word begins a name: "by", "министр". */
    static boolean announcesName(String word) {
        return BEFORE_NAMES.contains(word);
    }
}
