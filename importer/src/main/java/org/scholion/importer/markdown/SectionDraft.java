package org.scholion.importer.markdown;

import org.scholion.importer.parsed.ParsedSection;

/**
 * A section before the levels of all are known.
 *
 * @param printedLevel the count of hashes; 0 for text before the first heading
 * @param title null for text before the first heading
 * @param notes whether it holds the notes of the article
 */
record SectionDraft(
        ParsedSection.Kind kind, int printedLevel, String title, Integer line, boolean notes) {

    static SectionDraft untitled() {
        return new SectionDraft(ParsedSection.Kind.BODY, 0, null, null, false);
    }
}
