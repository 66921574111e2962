package org.scholion.web.importing;

import org.scholion.domain.article.Article;

/**
 * The article that a file shall correct.
 *
 * @param title of its current edition
 * @param language BCP 47 tag of the title
 */
public record Corrected(long id, String slug, String title, String language) {

    /** Reads the article, which must be in an open session. */
    static Corrected of(Article article) {
        return new Corrected(
                article.id, article.slug, article.current.title(), article.current.language);
    }
}
