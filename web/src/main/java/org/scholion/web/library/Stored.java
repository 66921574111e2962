package org.scholion.web.library;

import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;

/**
 * What became of an edition that was given to the library.
 *
 * @param article the article it belongs to
 * @param edition the edition that is stored: the given one, or the one that was there before
 */
public record Stored(Article article, Edition edition, Outcome outcome) {

    public enum Outcome {
        /** The first edition of an article that the portal did not know. */
        NEW_ARTICLE,
        /** Another edition of an article that the portal knew; it is shown from now on. */
        NEW_EDITION,
        /** The same bytes were stored before; nothing was changed. */
        UNCHANGED
    }
}
