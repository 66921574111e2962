package org.scholion.web.importing;

import java.util.List;

/**
 * What a file may become, and what is there already.
 *
 * @param known articles made of the same bytes, of those that who asks may see
 * @param keptBefore whether one of them is their own: then there is nothing to keep
 * @param editionOf articles that who asks may edit and that the file may be a new edition of
 * @param chosen id in an address of the one to propose; empty for an article of its own
 */
record Destination(List<Known> known, boolean keptBefore, List<Known> editionOf, String chosen) {

    /** An article of the portal. */
    record Known(
            String id,
            String slug,
            String title,
            String language,
            int editions,
            boolean openToAll) {

        public int nextEdition() {
            return editions + 1;
        }
    }
}
