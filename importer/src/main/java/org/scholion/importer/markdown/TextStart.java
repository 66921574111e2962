package org.scholion.importer.markdown;

/**
 * How a stretch of Markdown text begins, seen without emphasis, opening quotation marks and
 * brackets.
 *
 * @param first its first letter, digit or sign; 0 where there is none
 * @param word the first word
 */
record TextStart(char first, String word) {

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
        return new TextStart(at < raw.length() ? raw.charAt(at) : '\0', raw.substring(at, end));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
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
