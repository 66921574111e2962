package org.scholion.importer.markdown;

import java.util.List;

/**
 * A run of lines that Markdown's block marks, or blank lines, set apart: a heading, a stretch of a
 * paragraph, one item of a list.
 *
 * @param label the number of a note or item, the count of a heading's hashes; null where there is
 *     none
 * @param text the lines without the block's own marks, joined with a space; tables, formulas and
 *     code keep their line ends
 */
record Piece(Kind kind, String label, String text, List<Line> lines) {

    enum Kind {
        HEADING,
        RULE,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        TABLE,
        FORMULA,
        CODE,
        NOTE
    }

    Piece {
        lines = List.copyOf(lines);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    int line() {
        return lines.get(0).number();
    }

    int column() {
        return lines.get(0).column();
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::number).toList();
    }

    Piece as(Kind kind, String label, String text) {
        return new Piece(kind, label, text, lines);
    }
}
