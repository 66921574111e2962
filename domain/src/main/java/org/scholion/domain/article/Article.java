package org.scholion.domain.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A published work as the portal knows it: an address, a DOI and the edition that is shown. What
 * was printed (titles, authors, text) belongs to its {@link Edition}s.
 */
@Entity
public class Article {

    /** Who may read it. */
    public enum OpenTo {
        /** Whoever comes to the portal. */
        EVERYBODY,
        /** Its owner, and the members of the courses it is shared with. */
        COURSES
    }

    @Id public Long id;

    /** Its address; never changes. */
    @Column(nullable = false, unique = true, length = Slug.MAX)
    public String slug;

    /**
     * Bare, in lower case: {@code 10.1000/182}; null where the article has none. Two people may
     * each have an article of the same work.
     */
    @Column(length = 500)
    public String doi;

    /** The newest edition; null only before the first one is added. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Edition current;

    /** Id of the account that imported it; null where it came with the portal or at its start. */
    public Long ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public OpenTo openTo;

    @Version public int version;

    protected Article() {}

    /** An article that belongs to nobody and is open to everybody. */
    public Article(Slug slug, String doi) {
        this.id = Ids.next();
        this.slug = slug.value();
        this.doi = doi;
        this.openTo = OpenTo.EVERYBODY;
    }

    /** Gives it to whoever imported it: only they and the courses they share it with see it. */
    public void belongTo(long account) {
        ownerId = account;
        openTo = OpenTo.COURSES;
    }

    /**
     * Says who may read it.
     *
     * @throws IllegalStateException for an article that belongs to nobody: it stays open to
     *     everybody
     */
    public void open(OpenTo openTo) {
        if (ownerId == null && openTo != OpenTo.EVERYBODY) {
            throw new IllegalStateException(
                    "article %s belongs to nobody and stays open to everybody".formatted(slug));
        }
        this.openTo = openTo;
    }

    public boolean isOpenToAll() {
        return openTo == OpenTo.EVERYBODY;
    }

    /** Whether it came with the portal or at its start; every teacher cares for it then. */
    public boolean belongsToNobody() {
        return ownerId == null;
    }

    /** Makes this edition the one that is shown, and gives it its number in this article. */
    public void add(Edition edition) {
        edition.belongTo(this, current == null ? 1 : current.number + 1);
        if (doi == null) {
            doi = edition.doi == null ? null : edition.doi.toLowerCase(Locale.ROOT);
        }
        current = edition;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Article> {

        /** The article at this address, with its current edition. */
        public Optional<Article> bySlug(String slug) {
            return find("from Article a join fetch a.current where a.slug = ?1", slug)
                    .firstResultOptional();
        }

        /**
         * The articles with this DOI, in whatever case it is written, that belong to one owner,
         * oldest first.
         *
         * @param owner id of an account; null for those that belong to nobody
         */
        public List<Article> byDoi(String doi, Long owner) {
            String lower = doi.toLowerCase(Locale.ROOT);
            return owner == null
                    ? list("doi = ?1 and ownerId is null order by id", lower)
                    : list("doi = ?1 and ownerId = ?2 order by id", lower, owner);
        }

        /** All articles with their current editions, newest first. */
        public List<Article> all() {
            return list(
                    "from Article a join fetch a.current e order by e.importedAt desc, a.id desc");
        }

        public boolean isTaken(Slug slug) {
            return count("slug", slug.value()) > 0;
        }
    }
}
