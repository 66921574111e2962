package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the sentences of a text begin and end. A full stop ends a sentence where white space and a
 * capital, digit, bracket or quotation mark follow, and no initial or abbreviation stands before
 * it.
 */
final class Sentences {

    /** From {@code start} to before {@code end}, without white space at the ends. */
    record Range(int start, int end) {}

    private static final String CLOSING = "”»\"’)]";
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "p", "pp", "no", "nos", "vol", "ed", "eds", "etc", "e.g", "i.e", "cf", "fig",
                    "al", "dr", "mr", "mrs", "prof", "st", "vs", "u.s", "approx", "ch", "art", "г",
                    "гг", "в", "вв", "с", "стр", "т", "т.е", "т.д", "т.п", "т.к", "др", "пр", "см",
                    "ср", "напр", "ст", "п", "млн", "млрд", "тыс", "трлн", "долл", "руб", "проц",
                    "акад", "проф", "им", "рис", "табл", "н.э", "ред", "изд");

    private Sentences() {}

    static List<Range> in(String text) {
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isStop(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length()
                    && (isStop(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end < text.length() && isBorder(text, start, i, end)) {
                sentences.add(new Range(start, end));
                start = end + 1;
            }
            i = end - 1;
        }
        if (start < text.length()) {
            sentences.add(new Range(start, text.length()));
        }
        return sentences;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isBorder(String text, int start, int stop, int end) {
        if (!Character.isWhitespace(text.charAt(end)) || end + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(end + 1);
        if (Character.isLowerCase(next) || ",;:–—-(".indexOf(next) >= 0) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            return true;
        }
        return end - stop == 1
                ? !isAbbreviation(wordBefore(text, start, stop), next)
                : text.charAt(stop + 1) != '.' || end - stop > 3;
    }

    private static String wordBefore(String text, int start, int stop) {
        int from = stop;
        while (from > start && stop - from < 20) {
            char c = text.charAt(from - 1);
            if (!Character.isLetterOrDigit(c) && c != '.') {
                break;
            }
            from--;
        }
        return text.substring(from, stop);
    }

    private static boolean isAbbreviation(String word, char next) {
        boolean initial =
                !word.isEmpty()
                        && Character.isUpperCase(word.charAt(word.length() - 1))
                        && (word.length() == 1 || word.charAt(word.length() - 2) == '.');
        if (initial) {
            return true;
        }
        String small = word.toLowerCase();
        // "75 млрд долл. Рост" may end a sentence, "в 2022 г. Россия" need not
        return ABBREVIATIONS.contains(small) && !(small.equals("etc") && isCapital(next));
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }
}
