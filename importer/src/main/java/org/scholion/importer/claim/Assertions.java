package org.scholion.importer.claim;

import org.scholion.domain.article.Block;

/**
 * Says whether a sentence asserts anything. Questions do not, nor announcements of what the text
 * will do, nor the bare noun phrases of a list, unless they hold a figure or offer evidence.
 */
final class Assertions {

    private final CueList announcement;
    private final CueList finite;

    Assertions(Cues cues) {
        announcement = cues.of("announcement");
        finite = cues.of("finite");
    }

    boolean isAssertion(Reading reading) {
        Passage passage = reading.passage();
        String text = passage.text();
        if (text.endsWith("?") || text.endsWith("?”") || words(passage) < 2) {
            return false;
        }
        if (!reading.figures().isEmpty() || !passage.evidence().isEmpty()) {
            return true;
        }
        if (passage.block().kind == Block.Kind.ITEM && !text.endsWith(".")) {
            return reading.isIn(finite);
        }
        return !reading.isIn(announcement);
    }

    private static int words(Passage passage) {
        int words = 0;
        for (int i = passage.from(); i < passage.to() && words < 2; i++) {
            words += passage.token(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
