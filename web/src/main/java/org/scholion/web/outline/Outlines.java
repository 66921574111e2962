package org.scholion.web.outline;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.scholion.domain.article.Edition;
import org.scholion.domain.claim.Claim;
import org.scholion.importer.outline.ArgumentOutline;
import org.scholion.importer.outline.OutlineText;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.article.EditionViews;
import org.scholion.web.library.Library;

/** Outlines of the claims as they stand now. The text of an edition is read once and kept. */
@ApplicationScoped
class Outlines {

    private static final int KEPT = 50;

    private final CurrentEditions current;
    private final EditionViews views;
    private final Claim.Repository claims;
    private final EntityManager database;
    private final LoadingCache<Long, OutlineText> texts;

    Outlines(
            CurrentEditions current,
            EditionViews views,
            Claim.Repository claims,
            EntityManager database,
            Library library) {
        this.current = current;
        this.views = views;
        this.claims = claims;
        this.database = database;
        this.texts =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .build(
                                id ->
                                        OutlineText.of(
                                                library.whole(id)
                                                        .orElseThrow(NotFoundException::new)));
    }

    /**
     * By two queries, once the edition is known.
     *
     * @throws NotFoundException where no article has the address
     */
    @Transactional
    OutlineView at(String slug) {
        long id = current.ask(slug).orElseThrow(NotFoundException::new);
        OutlineText text = texts.get(id);
        Edition edition = database.getReference(Edition.class, id);
        return OutlineView.of(ArgumentOutline.of(text, claims.of(edition)), views.of(id));
    }
}
