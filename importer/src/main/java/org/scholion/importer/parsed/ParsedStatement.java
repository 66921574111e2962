package org.scholion.importer.parsed;

import java.util.List;

/** Something the article declares about itself outside its text; the label may be null. */
public record ParsedStatement(
        Kind kind, String language, String label, String text, List<Integer> lines) {

    public ParsedStatement {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        CONFLICTS,
        CONTRIBUTIONS,
        FUNDING,
        ACKNOWLEDGEMENTS,
        DATA,
        ETHICS,
        COPYRIGHT,
        CITATION,
        RUBRIC,
        OTHER
    }
}
