package org.scholion.domain.article;

import java.util.Map;

/**
 * Cyrillic to Latin by the BGN/PCGN table for Russian (1947), without its special cases for "е".
 */
final class Transliteration {

    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('ё', "yo"),
                    Map.entry('ж', "zh"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('й', "y"),
                    Map.entry('к', "k"),
                    Map.entry('л', "l"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('о', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('у', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "kh"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "shch"),
                    Map.entry('ъ', ""),
                    Map.entry('ы', "y"),
                    Map.entry('ь', ""),
                    Map.entry('э', "e"),
                    Map.entry('ю', "yu"),
                    Map.entry('я', "ya"));

    private Transliteration() {}

    /** The lower-case text with each Russian letter replaced; other characters stay. */
    static String toLatin(String lowerCase) {
        StringBuilder latin = new StringBuilder();
        for (char c : lowerCase.toCharArray()) {
            latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return latin.toString();
    }
}
