package org.scholion.importer.markdown;

/**
 * Signs at the start of torn text that look like marks of a block: {@code with | > 4 filters},
 * {@code from 3 | - 5}.
 */
final class TornMarks {

    private TornMarks() {}

    /**
     * The piece as running text where it goes on with the text before it.
     *
     * @param textOpen whether the text before breaks off within a sentence
     * @param alone whether no other such piece stands beside it
     */
    static Piece asText(Piece piece, boolean textOpen, boolean alone) {
        boolean single = textOpen && alone && piece.lines().size() == 1;
        boolean quoted = piece.is(Piece.Kind.QUOTATION) && !TextStart.of(piece.text()).upper();
        boolean item = piece.is(Piece.Kind.ITEM) && piece.label() == null;
        if (!single || !quoted && !item) {
            return piece;
        }
        String line = piece.lines().get(0).text().strip();
        String text = quoted || line.startsWith("*") ? "\\" + line : line;
        return piece.as(Piece.Kind.PARAGRAPH, null, text);
    }
}
