package org.scholion.importer.reference;

import java.util.HashMap;
import java.util.Map;

/** What Cyrillic letters become in Latin script: by sound, or by the look of the letter. */
public final class CyrillicLetters {

    private static final Map<Character, String> SOUNDS = new HashMap<>();
    private static final Map<Character, Character> LOOKS = new HashMap<>();

    static {
        for (String line : WordList.words(CyrillicLetters.class, "cyrillic.txt")) {
            String[] columns = line.split(" ");
            SOUNDS.put(line.charAt(0), columns[1].equals("-") ? "" : columns[1]);
            if (columns.length > 2) {
                LOOKS.put(line.charAt(0), columns[2].charAt(0));
            }
        }
    }

    private CyrillicLetters() {}

    /** {@code Лапидус -> Lapidus}; other characters stay. */
    public static String transliterated(String text) {
        StringBuilder latin = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String sound = SOUNDS.get(Character.toLowerCase(c));
            if (sound == null) {
                latin.append(c);
            } else if (Character.isUpperCase(c) && !sound.isEmpty()) {
                latin.append(Character.toUpperCase(sound.charAt(0)))
                        .append(sound, 1, sound.length());
            } else {
                latin.append(sound);
            }
        }
        return latin.toString();
    }

    /** {@code соm -> com}: each letter with a Latin twin replaced by it; other characters stay. */
    public static String lookAlike(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Character twin = LOOKS.get(Character.toLowerCase(c));
            latin.append(
                    twin == null
                            ? c
                            : Character.isUpperCase(c) ? Character.toUpperCase(twin) : twin);
        }
        return latin.toString();
    }

    public static boolean isCyrillic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CYRILLIC;
    }
}
