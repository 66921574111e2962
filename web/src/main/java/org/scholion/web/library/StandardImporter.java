package org.scholion.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.Suggestions;

/** Gives the importer, with all its formats and suggestions, to whoever takes files in. */
class StandardImporter {

    @Produces
    @Singleton
    ArticleImporter importer(Clock clock) {
        return ArticleImporter.standard(clock);
    }

    @Produces
    @ApplicationScoped
    Suggester suggester() {
        return Suggestions::of;
    }
}
