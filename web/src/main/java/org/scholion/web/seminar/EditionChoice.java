package org.scholion.web.seminar;

import java.time.Instant;
import java.util.List;

/**
 * An article that a reading may be of, with its editions.
 *
 * @param editions newest first
 */
record EditionChoice(String slug, String title, String language, List<Offered> editions) {

    record Offered(String id, int number, Instant imported, boolean newest) {}
}
