package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells items of ordered lists from paragraphs that begin with a number and a stop, such as the
 * rest of "in the year | 15. Then": an item is the first and a second one follows, or its
 * predecessor stands before it.
 */
final class ListNumbers {

    private ListNumbers() {}

    /** The pieces, with items that belong to no list turned into paragraphs. */
    static List<Piece> checked(List<Piece> pieces) {
        List<Piece> checked = new ArrayList<>(pieces.size());
        Set<Integer> seen = new HashSet<>();
        Set<Piece> withSecond = withSecond(pieces);
        for (Piece piece : pieces) {
            if (piece.is(Piece.Kind.HEADING)) {
                seen.clear();
            }
            if (piece.is(Piece.Kind.ITEM) && piece.label() != null) {
                int number = Integer.parseInt(piece.label());
                boolean listed =
                        number > 1 ? seen.contains(number - 1) : withSecond.contains(piece);
                if (!listed) {
                    checked.add(paragraph(piece));
                    continue;
                }
                seen.add(number);
            }
            checked.add(piece);
        }
        return checked;
    }

    /** The first items that a second one follows before the next heading. */
    private static Set<Piece> withSecond(List<Piece> pieces) {
        Set<Piece> firsts = Collections.newSetFromMap(new IdentityHashMap<>());
        Piece first = null;
        for (Piece piece : pieces) {
            if (piece.is(Piece.Kind.HEADING)) {
                first = null;
            } else if (piece.is(Piece.Kind.ITEM) && "1".equals(piece.label())) {
                first = piece;
            } else if (piece.is(Piece.Kind.ITEM) && "2".equals(piece.label()) && first != null) {
                firsts.add(first);
            }
        }
        return firsts;
    }

    private static Piece paragraph(Piece item) {
        String text = Joints.lines(item.lines().stream().map(Line::text).toList());
        return item.as(Piece.Kind.PARAGRAPH, null, text);
    }
}
