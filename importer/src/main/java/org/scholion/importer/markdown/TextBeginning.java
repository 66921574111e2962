package org.scholion.importer.markdown;

/** Tells where the text begins, in an article whose first part has no heading. */
final class TextBeginning {

    private static final int SHORTEST = 150;

    private TextBeginning() {}

    /** Whether a piece that is no front matter reads like a paragraph of text. */
    static boolean at(Piece piece) {
        return piece.is(Piece.Kind.PARAGRAPH) && isProse(piece.text())
                || piece.is(Piece.Kind.ITEM)
                || piece.is(Piece.Kind.TABLE)
                || piece.is(Piece.Kind.QUOTATION)
                || piece.is(Piece.Kind.CODE)
                || piece.is(Piece.Kind.FORMULA);
    }

    private static boolean isProse(String text) {
        boolean sentence = TextEnd.of(text).stopped() && text.split("\\s+", 9).length > 8;
        return sentence || text.length() >= SHORTEST;
    }

    /** Whether a paragraph may be a title that the converter made no heading of. */
    static boolean mayBeTitle(Piece piece) {
        return piece.is(Piece.Kind.PARAGRAPH)
                && piece.text().length() < 300
                && !TextEnd.of(piece.text()).stopped();
    }
}
