package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/** A block of the text while its parts are gathered. */
final class BlockDraft {

    final Piece.Kind kind;
    final int section;
    final String label;
    final List<Integer> lines = new ArrayList<>();
    String raw;

    /** Of a table or a picture; null where there is none. */
    String caption;

    /** Of a picture. */
    String address;

    boolean figure;

    BlockDraft(Piece piece, int section) {
        this.kind = piece.kind();
        this.section = section;
        this.label = piece.label();
        this.raw = piece.text();
        lines.addAll(piece.lineNumbers());
    }

    int line() {
        return lines.get(0);
    }

    /** Whether running text may go on in a later piece. */
    boolean isText() {
        return !figure
                && (kind == Piece.Kind.PARAGRAPH
                        || kind == Piece.Kind.ITEM
                        || kind == Piece.Kind.QUOTATION);
    }
}
