package org.scholion.importer;

/** A place in a text; both numbers count from 1, columns in UTF-16 code units. */
record Place(int line, int column) {

    /** The place right behind a text; a line ends with LF, CR or both. */
    static Place after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean halfOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !halfOfPair) {
                line++;
                column = 1;
            } else if (!halfOfPair) {
                column++;
            }
        }
        return new Place(line, column);
    }
}
