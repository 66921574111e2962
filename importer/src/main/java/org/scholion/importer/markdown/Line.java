package org.scholion.importer.markdown;

/**
 * A line of the source.
 *
 * @param number from 1
 * @param text without its line end
 */
record Line(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** 1-based column of the first character that is no space. */
    int column() {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at + 1;
    }
}
