package org.scholion.importer.claim;

import java.util.List;

/**
 * A sentence with what was found in it, before anybody asks what kind of claim it is.
 *
 * @param attribution null where it reports nobody
 * @param dated it names a year, a date or a century
 */
record Reading(Passage passage, List<Figure> figures, Attribution attribution, boolean dated) {

    boolean isIn(CueList cues) {
        return cues.isIn(passage.tokens(), passage.from(), passage.to());
    }

    double weigh(CueList cues) {
        return cues.weigh(passage.tokens(), passage.from(), passage.to());
    }
}
