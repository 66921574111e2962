package org.scholion.importer.claim;

/**
 * Says of a stop before a capital letter or a number whether it ends the sentence. The rules, in
 * this order: the first that applies decides.
 *
 * <ol>
 *   <li>an ellipsis with a space before it stands for words left out: no end
 *   <li>a number or letter at the very beginning of the sentence is its label ({@code 1.}): no end
 *   <li>abbreviations by their class (see {@code abbreviations.txt})
 *   <li>a single letter is an initial ({@code S.A. Lindqvist}, {@code C. neoformans}) unless a word
 *       follows that begins sentences and is no name
 *   <li>everything else ends the sentence
 * </ol>
 */
final class StopRules {

    /** So many words after the beginning of a clause, {@code В 2019 г.} is still an opening. */
    private static final int OPENING_WORDS = 4;

    private static final int LONGEST_WORD = 40;

    private final Abbreviations abbreviations;

    StopRules(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * @param sentence where the sentence began
     * @param stop where the stop stands
     * @param next where the next word begins; not a lower-case letter
     */
    boolean ends(String text, int sentence, int stop, int next) {
        if (stop > 0 && text.charAt(stop - 1) == '.') {
            return !isOmission(text, stop);
        }
        String word = wordBefore(text, sentence, stop);
        if (isLabel(text, sentence, stop)) {
            return false;
        }
        String follower = wordAt(text, next);
        boolean opener = isOpener(text, next, follower);
        if (startsWithNumber(follower) && abbreviations.isBeforeNumber(word)) {
            return false;
        }
        if (isLocator(text, next, follower)) {
            return false;
        }
        if (word.isEmpty()) {
            return true;
        }
        if (abbreviations.isListEnd(word)) {
            return !startsWithNumber(follower);
        }
        if (abbreviations.isBehindNumber(word)) {
            return opener || !isOpening(text, sentence, stop);
        }
        if (isInitial(word)) {
            return opener && !isInitial(wordBefore(text, sentence, stop - word.length() - 1));
        }
        if (abbreviations.isEither(word) || word.indexOf('.') > 0 && isDotted(word)) {
            return opener;
        }
        return !abbreviations.isNeverLast(word);
    }

    /** May this stop end a sentence although a lower-case letter or a number follows? */
    boolean isPlain(String text, int sentence, int stop) {
        String word = wordBefore(text, sentence, stop);
        return !isInitial(word)
                && word.indexOf('.') < 0
                && !abbreviations.isAny(word)
                && !isLabel(text, sentence, stop);
    }

    private static boolean isOmission(String text, int stop) {
        int first = stop;
        while (first > 0 && text.charAt(first - 1) == '.') {
            first--;
        }
        return first == 0 || Character.isWhitespace(text.charAt(first - 1));
    }

    /** {@code 1.}, {@code a.}, {@code iv.} at the beginning; a letter alone may be an initial. */
    private static boolean isLabel(String text, int sentence, int stop) {
        if (stop - sentence > 4) {
            return false;
        }
        for (int i = sentence; i < stop; i++) {
            if (!Character.isDigit(text.charAt(i)) && "ivxIVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return stop > sentence;
    }

    /** {@code No. 47. P. 12}: a part of a source follows, not a sentence. */
    private boolean isLocator(String text, int next, String follower) {
        int stop = next + follower.length();
        return abbreviations.isBeforeNumber(follower)
                && stop + 2 < text.length()
                && text.charAt(stop) == '.'
                && Character.isDigit(text.charAt(stop + (text.charAt(stop + 1) == ' ' ? 2 : 1)));
    }

    private boolean isOpener(String text, int next, String follower) {
        int behind = next + follower.length();
        boolean initial =
                follower.length() == 1 && behind < text.length() && text.charAt(behind) == '.';
        return !initial && abbreviations.isOpener(follower);
    }

    /** Does the stop stand in the first words of a clause? */
    private static boolean isOpening(String text, int sentence, int stop) {
        int border = Math.max(sentence, stop - OPENING_WORDS * LONGEST_WORD);
        int words = 0;
        for (int i = stop - 1; i > border && words < OPENING_WORDS; i--) {
            char c = text.charAt(i);
            if (c == ','
                    || c == ';'
                    || c == ':'
                    || c == '—'
                    || c == '–' && text.charAt(i - 1) == ' ') {
                return true;
            }
            if (c == ' ' && text.charAt(i - 1) != '.') {
                words++;
            }
        }
        return words < OPENING_WORDS;
    }

    /** One capital letter, or two with a hyphen between them ({@code J.-P.}). */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() <= 5 && isDotted(word) && Character.isUpperCase(word.charAt(0));
    }

    /** Letters one by one, with stops or hyphens between them: {@code S.A}, {@code Ph.D} is not. */
    private static boolean isDotted(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.' && c != '-') {
                return false;
            }
        }
        return word.length() % 2 == 1 && word.length() > 1;
    }

    /**
     * The word that ends at this stop, with the stops inside it: {@code U.S}. Short parts of one
     * abbreviation are put together: {@code т. е} gives {@code т.е}.
     */
    private static String wordBefore(String text, int sentence, int stop) {
        if (stop <= sentence) {
            return "";
        }
        int start = stop;
        while (start > sentence && stop - start < LONGEST_WORD && isInWord(text, start - 1)) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean part = word.length() == 1 && Character.isLowerCase(word.charAt(0));
        if (part && start - 3 >= sentence && text.startsWith(". ", start - 2)) {
            char before = text.charAt(start - 3);
            boolean alone = start - 4 < sentence || !Character.isLetter(text.charAt(start - 4));
            if (Character.isLowerCase(before) && alone) {
                return before + "." + word;
            }
        }
        return word;
    }

    private static boolean isInWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetter(c) || c == '.' || c == '-' && i > 0 && text.charAt(i - 1) != ' ';
    }

    static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean startsWithNumber(String word) {
        int digits = 0;
        for (int i = 0; i < word.length() && i < 4; i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits++;
            }
        }
        return digits > 0 || word.matches("[IVXLC]{1,7}");
    }
}
