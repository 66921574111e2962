package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Set;

/** Tells the names of periodicals, abbreviated or not, from other words, by capitals and stops. */
final class PeriodicalName {

    private static final Set<String> FIRST_WORDS =
            WordList.words(PeriodicalName.class, "periodicals.txt");
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "and", "in", "for", "et", "de", "on", "a", "und", "für", "der",
                    "la", "des", "&", "del", "и", "в", "по");
    private static final String BETWEEN = " .,:";

    /** The longest abbreviation and the longest word without a stop in an abbreviated name. */
    private static final int LONG = 7;

    private static final int SHORT = 3;

    private PeriodicalName() {}

    /** Whether the word here begins names of periodicals: {@code Journal}, {@code Вестник}. */
    static boolean startsAt(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return FIRST_WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** {@code Phys. Rev. B}, {@code J. Am. Chem. Soc.}, {@code Advances in Applied Mathematics}. */
    static boolean isAll(String text) {
        String plain = text.strip();
        int words = words(plain, 0, plain.length());
        if (words == 0 || words > 8 || hasSmallWord(plain)) {
            return false;
        }
        return startsAt(plain, 0) && plain.indexOf(". ") < 0 || abbreviatedTail(plain) == 0;
    }

    /** Only words with capitals and what may stand between such: {@code Nature Materials}. */
    static boolean isPossible(String text) {
        String plain = text.strip();
        int comma = plain.indexOf(',');
        int stop = plain.indexOf('.');
        return !plain.isEmpty()
                && words(plain, 0, plain.length()) <= 7
                && !hasSmallWord(plain)
                && (plain.indexOf(", ") < 0 || stop >= 0 && stop < comma);
    }

    /** The same of a part behind a comma. */
    static boolean isPossiblePart(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && words(text, 0, text.length()) <= 9
                && !hasSmallWord(text);
    }

    /**
     * Where the abbreviated name begins that the text ends with, {@code 0} where the text is
     * nothing else, {@code -1} where it does not end so.
     */
    static int abbreviatedTail(String text) {
        int start = text.length();
        int abbreviations = 0;
        int p = text.length();
        while (p > 0) {
            int end = p;
            while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int from = end;
            while (from > 0 && BETWEEN.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            String word = text.substring(from, end);
            String behind = text.substring(end, p);
            boolean last = p == text.length();
            boolean joins = SMALL.contains(word) && !word.equals("in") && !word.equals("a");
            if (!joins && !isAbbreviation(word, behind, last)) {
                break;
            }
            abbreviations += behind.indexOf('.') >= 0 && word.length() > 1 ? 1 : 0;
            start = joins ? start : from;
            p = from;
        }
        boolean begun = start == 0 || start > 1 && ",. ".indexOf(text.charAt(start - 1)) >= 0;
        return abbreviations >= 2 && begun ? start : -1;
    }

    private static boolean isAbbreviation(String word, String behind, boolean last) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.length() > LONG) {
            return false;
        }
        boolean commaBehind = behind.indexOf(',') >= 0 && !last;
        return !commaBehind && (behind.indexOf('.') >= 0 || word.length() <= SHORT || last);
    }

    /** Whether a word in small letters stands in it that names of periodicals do not hold. */
    static boolean hasSmallWord(String text) {
        for (String word : text.split("[\\s.,:;()\\[\\]/]+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static int words(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && !Character.isWhitespace(c) && c != '.';
        }
        return words;
    }
}
