package org.scholion.web.margin;

import java.util.List;
import org.scholion.web.reading.Beside;
import org.scholion.web.reading.BodyView;
import org.scholion.web.reading.ShownClaims;

/**
 * The text of a reading with the talk beside it, as its page shows it.
 *
 * @param show which threads are shown
 * @param revision of the talk
 * @param threads how many there are for the reader
 * @param fresh how many annotations are new to them
 * @param presence whether the reading shows who has it open
 */
public record MarginView(
        BodyView body,
        Beside beside,
        Show show,
        long revision,
        int threads,
        int fresh,
        boolean presence) {

    /** They are not drawn here: highlights are. */
    public ShownClaims claims() {
        return ShownClaims.NONE;
    }

    public List<Show> choices() {
        return List.of(Show.values());
    }
}
