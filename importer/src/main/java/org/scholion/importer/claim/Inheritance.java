package org.scholion.importer.claim;

import java.util.Arrays;
import java.util.List;

/**
 * Evidence that a sentence without any of its own may lean on. Two customs of scholarly prose are
 * followed, and nothing else is guessed:
 *
 * <ol>
 *   <li>a paragraph whose only evidence stands in its last sentence offers it for all of it;
 *   <li>figures in a row are given one source at the end: a sentence with figures inherits from the
 *       next one that has evidence, if all sentences up to there hold figures too.
 * </ol>
 */
final class Inheritance {

    private Inheritance() {}

    /**
     * @param direct the evidence of each sentence of a block
     * @param figures how many figures each of them holds
     * @return what each inherits
     */
    static List<Evidence> of(List<Evidence> direct, List<Integer> figures) {
        int last = direct.size() - 1;
        boolean onlyLast = true;
        for (int i = 0; i < last; i++) {
            onlyLast &= direct.get(i).isEmpty();
        }
        Evidence[] inherited = new Evidence[direct.size()];
        Arrays.fill(inherited, Evidence.NONE);
        Evidence ahead = Evidence.NONE;
        for (int i = last; i >= 0; i--) {
            Evidence own = direct.get(i);
            boolean row = figures.get(i) > 0;
            if (!own.isEmpty()) {
                ahead = row ? own : Evidence.NONE;
            } else if (onlyLast) {
                inherited[i] = direct.get(last);
            } else if (row) {
                inherited[i] = ahead;
            } else {
                ahead = Evidence.NONE;
            }
        }
        return List.of(inherited);
    }
}
