package org.scholion.web.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code <meta>} tag by which reference managers know what the page is about: Highwire's names,
 * see Google Scholar's inclusion guidelines.
 */
public record CitationTag(String name, String content) {

    static List<CitationTag> of(Masthead article) {
        List<CitationTag> tags = new ArrayList<>();
        add(tags, "description", article.title());
        add(tags, "citation_title", article.title());
        for (AuthorView author : article.authors()) {
            add(tags, "citation_author", author.person().familyFirst());
            author.affiliations()
                    .forEach(a -> add(tags, "citation_author_institution", text(a.name())));
            add(tags, "citation_author_orcid", author.orcidAddress());
        }
        add(tags, "citation_publication_date", date(article));
        add(tags, "citation_journal_title", text(article.journal()));
        add(tags, "citation_issn", article.publication().issn);
        add(tags, "citation_volume", article.publication().volume);
        add(tags, "citation_issue", article.publication().issue);
        add(tags, "citation_firstpage", article.publication().firstPage);
        add(tags, "citation_lastpage", article.publication().lastPage);
        add(tags, "citation_doi", article.bareDoi());
        add(tags, "citation_language", article.language());
        return List.copyOf(tags);
    }

    private static void add(List<CitationTag> tags, String name, String content) {
        if (content != null) {
            tags.add(new CitationTag(name, content));
        }
    }

    private static String text(Local local) {
        return local == null ? null : local.text();
    }

    /** As Highwire writes it: {@code 2024/04/23}. */
    private static String date(Masthead article) {
        String published = article.publication().published;
        Integer year = article.publication().year;
        return published != null
                ? published.replace('-', '/')
                : year == null ? null : year.toString();
    }
}
