package org.scholion.web.library;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.scholion.importer.ArticleImporter;

/** Gives the importer with all its formats to whoever takes files in. */
class StandardImporter {

    @Produces
    @Singleton
    ArticleImporter importer(Clock clock) {
        return ArticleImporter.standard(clock);
    }
}
