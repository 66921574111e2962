package org.scholion.importer.reference;

import java.util.List;

/**
 * The names a text begins with.
 *
 * @param end where the list ends, "et al." included, punctuation behind it not
 */
public record NameList(List<Name> names, int end, boolean etAl) {
    public NameList {
        names = List.copyOf(names);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }
}
