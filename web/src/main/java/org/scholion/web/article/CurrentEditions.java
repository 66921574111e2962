package org.scholion.web.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.scholion.domain.article.Article.OpenTo;

/**
 * Which edition of an article is shown now. An answer is trusted for a second, so that a page which
 * many read at once asks the database once, and so that every process shows a new edition a second
 * after it was stored.
 */
@ApplicationScoped
public class CurrentEditions {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final EntityManager database;
    private final Cache<String, Long> known =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(10_000).build();

    CurrentEditions(EntityManager database) {
        this.database = database;
    }

    private record Shown(Long edition, OpenTo openTo) {}

    /**
     * The id of the edition, where it was asked for within the last second and the article is open
     * to everybody. Never blocks.
     */
    public Optional<Long> known(String slug) {
        return Optional.ofNullable(known.getIfPresent(slug));
    }

    /** Trusts no earlier answer about this address: who may read the article has changed. */
    public void forget(String slug) {
        known.invalidate(slug);
    }

    /** The id of the edition, by one query; empty where no article has this address. */
    @Transactional
    public Optional<Long> ask(String slug) {
        Optional<Shown> shown =
                database.createQuery(
                                "select a.current.id, a.openTo from Article a where a.slug = :slug",
                                Shown.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .findFirst();
        shown.filter(article -> article.openTo() == OpenTo.EVERYBODY)
                .ifPresent(article -> known.put(slug, article.edition()));
        return shown.map(Shown::edition);
    }
}
