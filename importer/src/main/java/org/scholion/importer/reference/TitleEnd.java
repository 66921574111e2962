package org.scholion.importer.reference;

import java.util.Set;

/** Finds the full stop or question mark that ends a title, among those of abbreviations. */
final class TitleEnd {

    private static final Set<String> ABBREVIATIONS =
            WordList.words(TitleEnd.class, "abbreviations.txt");

    /** A title is no shorter than this. */
    private static final int SHORTEST = 12;

    private TitleEnd() {}

    /** Behind the first sentence of a title that others follow; -1 where none is certain. */
    static int ofFirstSentence(String text) {
        for (int i = SHORTEST; i + 2 < text.length(); i++) {
            if (text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && ends(text, 0, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Place of the stop between a title and the periodical behind it; -1 where none is likely. */
    static int beforePeriodical(String text) {
        int likely = -1;
        int possible = -1;
        int sentence = 0;
        for (int i = 1; i + 2 < text.length(); i++) {
            if (isMisplaced(text, i) && likely < 0) {
                likely = i;
                continue;
            }
            if (!isStop(text, i)) {
                continue;
            }
            if (startsSentence(text, i + 1, likely >= 0)) {
                if (ends(text, sentence, i)) {
                    likely = i;
                } else if (possible < 0 && PeriodicalName.words(text, sentence, i) >= 2) {
                    possible = i;
                }
            }
            sentence = i + 1;
        }
        return likely >= 0 ? likely : possible;
    }

    /** " .Nature": the space is on the wrong side. */
    private static boolean isMisplaced(String text, int at) {
        return text.charAt(at) == '.'
                && text.charAt(at - 1) == ' '
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private static boolean isStop(String text, int at) {
        if (".?!".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        // "films.Nature": the space is lost
        boolean lost =
                at > 3
                        && Character.isUpperCase(text.charAt(at + 1))
                        && Character.isLowerCase(text.charAt(at - 1))
                        && Character.isLowerCase(text.charAt(at - 2))
                        && Character.isLowerCase(text.charAt(at - 3));
        return text.charAt(at + 1) == ' ' || lost;
    }

    private static boolean startsSentence(String text, int from, boolean later) {
        int next = from;
        while (next < text.length() && " \"“«'‘".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        if (Character.isLowerCase(c)) {
            return !later && PeriodicalName.startsAt(text, next);
        }
        return !later || Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Whether the stop ends more than an abbreviation. */
    private static boolean ends(String text, int sentence, int stop) {
        if (text.charAt(stop) != '.') {
            return true;
        }
        int start = stop;
        while (start > sentence
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '-')) {
            start--;
        }
        String word = text.substring(start, stop);
        if (word.isEmpty()) {
            return true; // behind a bracket or quotation mark
        }
        if (word.length() == 1) {
            return false;
        }
        if (!Character.isUpperCase(word.charAt(0))
                && (word.length() >= 4 || !ABBREVIATIONS.contains(word))) {
            return true;
        }
        int from = Math.max(sentence, text.lastIndexOf(", ", stop) + 1);
        int first = from;
        while (first < stop && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return PeriodicalName.words(text, from, stop) >= 4 && !PeriodicalName.startsAt(text, first);
    }
}
