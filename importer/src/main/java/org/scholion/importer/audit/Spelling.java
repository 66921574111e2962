package org.scholion.importer.audit;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One spelling for names that differ in script, transliteration, accents or case only: {@code
 * Шпаковская}, {@code Shpakovskaia} and {@code Shpakovskaya} are all {@code spakovskaa}.
 */
final class Spelling {

    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    /** What transliterations write differently; the first fitting pair counts. */
    private static final Map<String, String> VARIANTS =
            Map.ofEntries(
                    Map.entry("kh", "h"),
                    Map.entry("zh", "z"),
                    Map.entry("sh", "s"),
                    Map.entry("ch", "c"),
                    Map.entry("ts", "c"),
                    Map.entry("tz", "c"),
                    Map.entry("ph", "f"),
                    Map.entry("yu", "u"),
                    Map.entry("iu", "u"),
                    Map.entry("ju", "u"),
                    Map.entry("ya", "a"),
                    Map.entry("ia", "a"),
                    Map.entry("ja", "a"),
                    Map.entry("yo", "e"),
                    Map.entry("ye", "e"),
                    Map.entry("je", "e"));

    private Spelling() {}

    /** Letters and digits only, in the one spelling. */
    static String key(String name) {
        String latin = plain(name);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            String pair = i + 1 < latin.length() ? latin.substring(i, i + 2) : "";
            String one = VARIANTS.get(pair);
            if (one == null) {
                one = single(latin.charAt(i));
            } else {
                i++;
            }
            if (key.length() == 0 || !one.equals(key.substring(key.length() - 1))) {
                key.append(one);
            }
        }
        return key.toString();
    }

    private static String single(char c) {
        return switch (c) {
            case 'y', 'j' -> "i";
            case 'w' -> "v";
            case 'x' -> "ks";
            default -> String.valueOf(c);
        };
    }

    /** Lower case, Latin, without accents; only letters and digits. */
    static String plain(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(latin(c));
            }
        }
        return plain.toString();
    }

    /** A small Russian letter in Latin script; any other character as it is. */
    static String latin(char small) {
        return small >= 'а' && small <= 'я' ? LATIN[small - 'а'] : String.valueOf(small);
    }

    /**
     * All that is left of a word with one letter taken out, and the word itself. Two words that
     * differ in one letter, or in the order of two neighbours, have one of these in common.
     */
    static Set<String> withOneLetterLess(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }
}
