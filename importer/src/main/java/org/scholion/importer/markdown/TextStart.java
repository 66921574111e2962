package org.scholion.importer.markdown;

/**
 * How a stretch of Markdown text begins, seen without emphasis, opening quotation marks and
 * brackets.
 *
 * @param first its first letter, digit or sign; 0 where there is none
 * @param word the first word
 * @param initial whether that word is an initial: {@code A.}
 */
record TextStart(char first, String word, boolean initial) {

    private static final String OPENERS = "\"'“‘«„([*_`";

    static TextStart of(String raw) {
        int at = 0;
        while (at < raw.length()
                && (OPENERS.indexOf(raw.charAt(at)) >= 0
                        || Character.isWhitespace(raw.charAt(at)))) {
            at++;
        }
        int end = at;
        while (end < raw.length() && isWord(raw.charAt(end))) {
            end++;
        }
        boolean initial = end == at + 1 && end < raw.length() && raw.charAt(end) == '.';
        char first = at < raw.length() ? raw.charAt(at) : '\0';
        return new TextStart(first, raw.substring(at, end), initial);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
    }

    /** Whether the first word is one that sentences often begin with. */
    boolean opens() {
        return !initial && SmallWords.opens(word);
    }

    boolean upper() {
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    boolean lower() {
        return Character.isLowerCase(first);
    }

    /** A word of the running text, other than {@code mRNA}, {@code p53} or {@code pH}. */
    boolean plainLower() {
        return lower()
                && word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\'');
    }
}
