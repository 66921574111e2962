package org.scholion.importer.markdown;

import org.scholion.importer.ArticleFormat;
import org.scholion.importer.Problems;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.parsed.ParsedArticle;

/** Markdown as a PDF converter leaves it. */
public final class MarkdownFormat implements ArticleFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean recognises(String text) {
        return true;
    }

    @Override
    public ParsedArticle parse(String text, Problems problems) throws RejectedSource {
        throw new RejectedSource("not built yet", 1, 1);
    }
}
