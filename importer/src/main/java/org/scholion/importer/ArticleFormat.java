package org.scholion.importer;

import org.scholion.importer.parsed.ParsedArticle;

/** A file format that articles come in. */
public interface ArticleFormat {

    /** Its name on the command line: {@code markdown}. */
    String name();

    /** Whether a text looks like this format, judged by content alone. */
    boolean recognises(String text);

    /**
     * Reads a text of this format.
     *
     * @param text the file as text, line ends as they are
     * @param problems takes what was guessed
     * @throws RejectedSource where nothing can be made of it
     */
    ParsedArticle parse(String text, Problems problems) throws RejectedSource;
}
