package org.scholion.web.seminar;

import org.scholion.domain.article.Edition;
import org.scholion.domain.course.Reading;

/**
 * A reading has another edition of its article. Whoever keeps places in the text observes it, in
 * the transaction in which it happens.
 *
 * @param reading with its new edition
 * @param before the edition that it had
 */
public record EditionGiven(Reading reading, Edition before) {}
