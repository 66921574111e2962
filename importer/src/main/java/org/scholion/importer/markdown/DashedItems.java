package org.scholion.importer.markdown;

/** Items of a list that have a dash before them, as Russian print has: {@code — one; — two.} */
final class DashedItems {

    private DashedItems() {}

    /** The piece as an item, where it begins with a dash behind a colon or another item. */
    static Piece item(Piece piece, BlockDraft before) {
        String text = piece.text();
        boolean dashed = text.startsWith("— ") || text.startsWith("– ");
        if (!dashed || before == null || !piece.is(Piece.Kind.PARAGRAPH)) {
            return piece;
        }
        char end = TextEnd.of(before.raw).last();
        boolean follows = end == ':' || end == ';' || before.kind == Piece.Kind.ITEM;
        return follows ? piece.as(Piece.Kind.ITEM, null, text.substring(2).strip()) : piece;
    }
}
