package org.scholion.importer.parsed;

/**
 * A headed part of the text. A section's parent is the nearest one before it with a smaller level.
 *
 * @param level 1 for the parts of the article
 * @param title without markup; null for text before the first heading
 * @param line 1-based line of the heading; null where there is none
 */
public record ParsedSection(Kind kind, int level, String title, Integer line) {

    public enum Kind {
        BODY,
        REFERENCES,
        AUTHORS,
        BACK
    }
}
