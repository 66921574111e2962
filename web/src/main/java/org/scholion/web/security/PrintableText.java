package org.scholion.web.security;

/**
 * Text without what no text has: control characters but tab and line ends, and code points that
 * Unicode keeps for programs. PostgreSQL takes no U+0000, HTML none of them. Example: {@code
 * "a\u0000b\n"} becomes {@code "ab\n"}.
 */
public final class PrintableText {

    private PrintableText() {}

    /**
     * @param given may be null
     * @return the very same where nothing is left out
     */
    public static String of(String given) {
        if (given == null || given.codePoints().allMatch(PrintableText::stays)) {
            return given;
        }
        StringBuilder left = new StringBuilder(given.length());
        given.codePoints().filter(PrintableText::stays).forEach(left::appendCodePoint);
        return left.toString();
    }

    private static boolean stays(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        return blank || !Character.isISOControl(c) && !isNoCharacter(c);
    }

    /** U+FDD0 to U+FDEF, the last two of each plane, and halves of characters. */
    private static boolean isNoCharacter(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
