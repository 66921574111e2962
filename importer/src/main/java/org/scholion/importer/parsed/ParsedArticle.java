package org.scholion.importer.parsed;

import java.util.List;

/**
 * An article as a reader of one format found it, before notes, references and citations are worked
 * out. Every non-blank line of the source is in one of the lists or in {@code unplaced}.
 */
public record ParsedArticle(
        FrontMatter frontMatter,
        List<ParsedAuthor> authors,
        List<ParsedAffiliation> affiliations,
        List<ParsedSection> sections,
        List<ParsedBlock> blocks,
        List<ParsedNote> notes,
        List<ParsedReference> references,
        List<ParsedStatement> statements,
        List<Unplaced> unplaced) {

    public ParsedArticle {
        authors = List.copyOf(authors);
        affiliations = List.copyOf(affiliations);
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        statements = List.copyOf(statements);
        unplaced = List.copyOf(unplaced);
    }

    /** A line of the source that has no place in the article. */
    public record Unplaced(int line, String text) {}
}
