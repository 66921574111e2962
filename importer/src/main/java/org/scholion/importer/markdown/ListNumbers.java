package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells items of ordered lists from paragraphs that begin with a number and a stop, such as the
 * rest of "in the year | 15. Then": an item is the first, or its predecessor stands before it.
 */
final class ListNumbers {

    private ListNumbers() {}

    /** The pieces, with items that belong to no list turned into paragraphs. */
    static List<Piece> checked(List<Piece> pieces) {
        List<Piece> checked = new ArrayList<>(pieces.size());
        Set<Integer> seen = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.is(Piece.Kind.HEADING)) {
                seen.clear();
            }
            if (piece.is(Piece.Kind.ITEM) && piece.label() != null) {
                int number = Integer.parseInt(piece.label());
                if (number > 1 && !seen.contains(number - 1)) {
                    checked.add(paragraph(piece));
                    continue;
                }
                seen.add(number);
            }
            checked.add(piece);
        }
        return checked;
    }

    private static Piece paragraph(Piece item) {
        String text = Joints.lines(item.lines().stream().map(Line::text).toList());
        return item.as(Piece.Kind.PARAGRAPH, null, text);
    }
}
