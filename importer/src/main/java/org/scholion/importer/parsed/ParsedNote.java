package org.scholion.importer.parsed;

import java.util.List;

/** A footnote or endnote, whole again where pages tore it; not yet taken apart. */
public record ParsedNote(String number, RichText text, List<Integer> lines) {
    public ParsedNote {
        lines = List.copyOf(lines);
    }
}
