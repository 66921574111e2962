package org.scholion.importer.markdown;

import java.util.List;

/**
 * An author in a byline.
 *
 * @param labels of affiliations, as raised behind the name
 * @param starred whether a star marks the author to write to
 */
record BylineName(PersonName name, List<String> labels, boolean starred) {
    BylineName {
        labels = List.copyOf(labels);
    }
}
