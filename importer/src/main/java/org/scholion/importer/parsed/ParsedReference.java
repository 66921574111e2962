package org.scholion.importer.parsed;

import java.util.List;

/**
 * An entry of the bibliography, not yet taken apart.
 *
 * @param raw as it stands in the source, markup included, without the list marker
 * @param text as plain text with its emphasis and links
 */
public record ParsedReference(String raw, RichText text, List<Integer> lines) {
    public ParsedReference {
        lines = List.copyOf(lines);
    }
}
