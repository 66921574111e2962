package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what stands below it, up to the next heading.
 *
 * @param heading null for what stands before the first heading
 */
record Group(Piece heading, List<Piece> pieces) {

    Group {
        pieces = List.copyOf(pieces);
    }

    static List<Group> of(List<Piece> pieces) {
        List<Group> groups = new ArrayList<>();
        Piece heading = null;
        List<Piece> below = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.is(Piece.Kind.HEADING) && !piece.text().isBlank()) {
                if (heading != null || !below.isEmpty()) {
                    groups.add(new Group(heading, below));
                }
                heading = piece;
                below = new ArrayList<>();
            } else {
                below.add(piece);
            }
        }
        groups.add(new Group(heading, below));
        return groups;
    }

    /** The heading, if there is one, and the pieces. */
    List<Piece> all() {
        List<Piece> all = new ArrayList<>();
        if (heading != null) {
            all.add(heading);
        }
        all.addAll(pieces);
        return all;
    }
}
