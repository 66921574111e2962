package org.scholion.web.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

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

    /** The id of the edition, where it was asked for within the last second. Never blocks. */
    public Optional<Long> known(String slug) {
        return Optional.ofNullable(known.getIfPresent(slug));
    }

    /** The id of the edition, by one query; empty where no article has this address. */
    @Transactional
    public Optional<Long> ask(String slug) {
        Optional<Long> id =
                database.createQuery(
                                "select a.current.id from Article a where a.slug = :slug",
                                Long.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .findFirst();
        id.ifPresent(edition -> known.put(slug, edition));
        return id;
    }
}
