package org.scholion.web.library;

import org.scholion.domain.article.Edition;
import org.scholion.importer.Suggestions;

/** Says what the importer suggests about an edition that is going to be stored. */
@FunctionalInterface
public interface Suggester {

    Suggestions suggest(Edition edition);
}
