package org.scholion.web.discussion;

import org.scholion.domain.article.Reattachment.Rule;
import org.scholion.domain.discussion.Annotation;

/**
 * What became of the place of an annotation in a newer edition.
 *
 * @param lost whether it is not in the text any more
 * @param rule how it was found; null where it was not
 * @param earlier what stood there when it was written about; null where it still does
 */
public record Carriage(boolean lost, String rule, String earlier) {

    /**
     * @return null where there is nothing to say: it is where it was, in the same words
     */
    static Carriage of(Annotation said) {
        boolean same =
                said.carriedBy == null
                        || said.carriedBy == Rule.SAME_BLOCK_EXACT && said.earlierQuote == null;
        if (!said.orphaned && same) {
            return null;
        }
        return new Carriage(
                said.orphaned,
                said.carriedBy == null ? null : said.carriedBy.name(),
                said.orphaned ? null : said.earlierQuote);
    }
}
