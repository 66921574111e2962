package org.scholion.web.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.scholion.web.article.EditionViews;
import org.scholion.web.library.Library;

/** Editions as readings need them, each loaded once and kept while it is read. */
@ApplicationScoped
public class LoadedEditions {

    /** A long article is about a megabyte. */
    private static final int KEPT = 50;

    private final LoadingCache<Long, LoadedEdition> editions;

    LoadedEditions(Library library, EditionViews views) {
        editions =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .build(
                                id ->
                                        new LoadedEdition(
                                                library.whole(id)
                                                        .orElseThrow(NotFoundException::new),
                                                views.of(id)));
    }

    /**
     * @throws NotFoundException where there is no such edition
     */
    public LoadedEdition of(long edition) {
        return editions.get(edition);
    }
}
