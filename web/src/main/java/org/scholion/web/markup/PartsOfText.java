package org.scholion.web.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The parts of a text that stand apart on the page, such as the cells of a table, one after the
 * other: a stretch over several parts has its anchor in the first, and a point where two parts meet
 * is drawn in the first.
 */
public final class PartsOfText {

    private final String text;
    private final List<Stretch> stretches;
    private final Set<String> anchored = new HashSet<>();
    private final Set<Stretch> drawnPoints = Collections.newSetFromMap(new IdentityHashMap<>());

    public PartsOfText(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = List.copyOf(stretches);
    }

    /** The pieces of the next part. */
    public List<Piece> next(int from, int to) {
        List<Stretch> here = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.touches(from, to) && (!stretch.isPoint() || drawnPoints.add(stretch))) {
                here.add(stretch.within(from, to));
            }
        }
        return Pieces.of(text.substring(from, to), here, anchored);
    }
}
