package org.scholion.domain.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;

/**
 * That a person looked at a finding and set it aside. It holds for the article, in all its
 * editions.
 */
@Entity
public class Dismissal {

    /** Longest reason. */
    public static final int REASON = 1_000;

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    /** {@link Finding#fingerprint} of the finding. */
    @Column(nullable = false, length = 64)
    public String fingerprint;

    @Column(nullable = false, length = REASON)
    public String reason;

    /** Who dismissed it, as shown to others. */
    @Column(name = "dismissed_by", nullable = false, length = 200)
    public String by;

    @Column(name = "dismissed_at", nullable = false)
    public Instant at;

    protected Dismissal() {}

    /**
     * @throws IllegalArgumentException for a blank reason or one of more than {@value #REASON}
     *     characters
     */
    public Dismissal(Finding finding, String reason, String by, Instant at) {
        String words = reason == null ? "" : reason.replace('\0', ' ').strip();
        if (words.isEmpty() || words.length() > REASON) {
            throw new IllegalArgumentException(
                    "a reason of %d characters; 1 to %d are allowed"
                            .formatted(words.length(), REASON));
        }
        this.id = Ids.next();
        this.article = finding.edition.article;
        this.fingerprint = finding.fingerprint;
        this.reason = words;
        this.by = by;
        this.at = at;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Dismissal> {

        public List<Dismissal> of(Article article) {
            return list("article", article);
        }

        /** All of the article that this is an edition of. */
        public List<Dismissal> ofArticleWith(Edition edition) {
            return list("article = (select e.article from Edition e where e = ?1)", edition);
        }

        public Optional<Dismissal> of(Finding finding) {
            return find(
                            "article = ?1 and fingerprint = ?2",
                            finding.edition.article,
                            finding.fingerprint)
                    .firstResultOptional();
        }
    }
}
