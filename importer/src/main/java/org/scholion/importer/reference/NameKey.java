package org.scholion.importer.reference;

import java.text.Normalizer;
import java.util.Locale;

/** A name folded so that its spellings can be compared. */
public final class NameKey {

    private NameKey() {}

    /**
     * Small Latin letters without accents, apostrophes, hyphens and spaces: {@code D’Souza ->
     * dsouza}, {@code Линд -> lind}.
     */
    public static String of(String name) {
        String latin =
                CyrillicLetters.transliterated(Normalizer.normalize(name, Normalizer.Form.NFC));
        String folded = Normalizer.normalize(latin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(c -> key.append(special(c)));
        return key.toString();
    }

    /**
     * The same for two transliterations of one name: {@code Voskressenski} and {@code
     * Воскресенский} have one rough key.
     */
    public static String rough(String name) {
        String key =
                of(name).replace("shch", "sch")
                        .replace("kh", "h")
                        .replace("x", "ks")
                        .replace("ts", "c")
                        .replace("ye", "e")
                        .replace("je", "e")
                        .replace("yu", "u")
                        .replace("ju", "u")
                        .replace("iu", "u")
                        .replace("ya", "a")
                        .replace("ja", "a")
                        .replace("ia", "a")
                        .replace("yo", "e")
                        .replace('y', 'i')
                        .replace('j', 'i')
                        .replace('w', 'v');
        StringBuilder single = new StringBuilder();
        for (char c : key.toCharArray()) {
            if (single.length() == 0 || single.charAt(single.length() - 1) != c) {
                single.append(c);
            }
        }
        int end = single.length();
        while (end > 3 && single.charAt(end - 1) == 'i') {
            end--;
        }
        return single.substring(0, end);
    }

    private static String special(int codePoint) {
        return switch (codePoint) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> Character.toString(codePoint);
        };
    }
}
