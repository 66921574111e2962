package org.scholion.web.roster;

import java.util.Set;

/**
 * What somebody says when they bring the people of a list in.
 *
 * @param groupSet name of the set for the groups of the list
 * @param asked how many claimed accounts the preview showed them
 * @param confirmed ids of those accounts that they know to be the person of the list
 */
record Confirmation(String groupSet, int asked, Set<Long> confirmed) {

    /** Where the preview asked nothing. */
    static Confirmation of(String groupSet) {
        return new Confirmation(groupSet, 0, Set.of());
    }
}
