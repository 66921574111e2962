package org.scholion.web.claim;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.scholion.domain.article.Edition;
import org.scholion.web.article.EditionViews;
import org.scholion.web.library.Library;

/** The text of editions as the claims pages need it, read once and kept: it never changes. */
@ApplicationScoped
class ClaimTexts {

    /** A long article is about a megabyte. */
    private static final int KEPT = 50;

    private final LoadingCache<Long, ClaimText> texts;

    ClaimTexts(Library library, EditionViews views) {
        texts =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .build(
                                id -> {
                                    Edition edition =
                                            library.whole(id).orElseThrow(NotFoundException::new);
                                    return ClaimText.of(edition, views.of(id));
                                });
    }

    ClaimText of(long edition) {
        return texts.get(edition);
    }
}
