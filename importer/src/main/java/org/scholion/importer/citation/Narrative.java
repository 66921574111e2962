package org.scholion.importer.citation;

import java.util.Locale;
import java.util.Set;

/** Finds the names before a bracketed year: {@code as Lind and Orlova (2020) say}. */
final class Narrative {

    private static final Set<String> JOINING =
            Set.of(
                    "and",
                    "&",
                    "et",
                    "al.",
                    "al",
                    "al.,",
                    "и",
                    "др.",
                    "др.,",
                    "und",
                    "y",
                    "others",
                    "colleagues");
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "de", "der", "den", "la", "le", "du", "da", "di", "del", "al",
                    "el", "ter", "ten", "фон", "ван", "де");
    private static final int LONGEST_WORD = 60;
    private static final int MAX_WORDS = 12;

    private Narrative() {}

    /**
     * Where the names before a place begin.
     *
     * @return -1 where no names stand there
     */
    static int start(String text, int bracket) {
        int end = bracket;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = -1;
        int p = end;
        for (int words = 0; words < MAX_WORDS && p > 0; words++) {
            int wordStart = wordStart(text, p);
            if (wordStart < 0) {
                break;
            }
            String word = text.substring(wordStart, p);
            boolean last = words == 0;
            if (isName(word, last)) {
                start = wordStart;
            } else if (!JOINING.contains(word.toLowerCase(Locale.ROOT))
                    && !PARTICLES.contains(word)) {
                break;
            } else if (PARTICLES.contains(word) && start == p + 1) {
                start = wordStart;
            }
            if (wordStart == 0) {
                break;
            }
            p = wordStart - 1;
        }
        return start;
    }

    /** Where the word begins that ends here; -1 where it is too long for a name. */
    private static int wordStart(String text, int end) {
        for (int i = end; i > Math.max(0, end - LONGEST_WORD); i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return end <= LONGEST_WORD ? 0 : -1;
    }

    private static boolean isName(String word, boolean last) {
        if (word.isEmpty()
                || !Character.isUpperCase(word.charAt(0))
                        && word.indexOf('’') != 1
                        && word.indexOf('\'') != 1) {
            return false;
        }
        String name = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean initial =
                    c == '.'
                            && (i == 1
                                    || i > 1 && name.charAt(i - 2) == '.'
                                    || i > 1 && name.charAt(i - 2) == '-'
                                    || i == 2);
            if (!Character.isLetter(c) && "-‐‑–'’ʼ".indexOf(c) < 0 && !initial) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
