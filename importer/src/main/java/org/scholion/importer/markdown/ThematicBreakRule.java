package org.scholion.importer.markdown;

import java.util.List;

/** {@code ---}: the line that a converter draws between the text and the notes of a page. */
final class ThematicBreakRule implements BlockRule {

    @Override
    public boolean begins(LineCursor cursor) {
        return isBreak(cursor.text());
    }

    /** Three or more {@code -}, {@code *} or {@code _}, with nothing else but spaces. */
    static boolean isBreak(String line) {
        char mark = 0;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                continue;
            }
            if ("-*_".indexOf(c) < 0 || mark != 0 && c != mark) {
                return false;
            }
            mark = c;
            count++;
        }
        return count >= 3;
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        return new Piece(Piece.Kind.RULE, null, "", List.of(cursor.take()));
    }
}
