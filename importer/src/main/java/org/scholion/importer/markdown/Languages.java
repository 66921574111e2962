package org.scholion.importer.markdown;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Guesses the language of a text from its letters. */
final class Languages {

    private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

    static {
        BY_SCRIPT.put(UnicodeScript.LATIN, "en");
        BY_SCRIPT.put(UnicodeScript.CYRILLIC, "ru");
        BY_SCRIPT.put(UnicodeScript.HAN, "zh");
        BY_SCRIPT.put(UnicodeScript.HANGUL, "ko");
        BY_SCRIPT.put(UnicodeScript.HIRAGANA, "ja");
        BY_SCRIPT.put(UnicodeScript.ARABIC, "ar");
        BY_SCRIPT.put(UnicodeScript.HEBREW, "he");
        BY_SCRIPT.put(UnicodeScript.GREEK, "el");
        BY_SCRIPT.put(UnicodeScript.ARMENIAN, "hy");
        BY_SCRIPT.put(UnicodeScript.GEORGIAN, "ka");
    }

    private Languages() {}

    /** The BCP 47 tag of the language most letters speak for; English where there are none. */
    static String of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream()
                .filter(script -> BY_SCRIPT.containsKey(script.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(script -> BY_SCRIPT.get(script.getKey()))
                .orElse("en");
    }

    static boolean isCyrillic(char c) {
        return UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
    }
}
