package org.scholion.web.article;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.scholion.domain.article.Edition;
import org.scholion.web.library.Library;

/** Views of editions, each made once and kept while it is read: an edition never changes. */
@ApplicationScoped
public class EditionViews {

    /** A view of a long article is about a megabyte. */
    private static final int KEPT = 100;

    private final CurrentEditions current;
    private final LoadingCache<Long, EditionView> views;

    EditionViews(CurrentEditions current, Library library) {
        this.current = current;
        this.views = Caffeine.newBuilder().maximumSize(KEPT).build(id -> load(id, library));
    }

    private static EditionView load(long id, Library library) {
        Edition edition = library.whole(id).orElseThrow(NotFoundException::new);
        return EditionView.of(edition.article, edition);
    }

    public EditionView of(long edition) {
        return views.get(edition);
    }

    /**
     * What is shown at this address, by one query once it is warm.
     *
     * @throws NotFoundException where no article has the address
     */
    public EditionView at(String slug) {
        return of(current.ask(slug).orElseThrow(NotFoundException::new));
    }
}
