package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/** That the members of a course may see an article which is not open to everybody. */
@Entity
public class ArticleShare {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "shared_by")
    public Account sharedBy;

    @Column(nullable = false)
    public Instant sharedAt;

    protected ArticleShare() {}

    public ArticleShare(Course course, Article article, Account by, Instant now) {
        this.id = Ids.next();
        this.course = course;
        this.article = article;
        this.sharedBy = by;
        this.sharedAt = now;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<ArticleShare> {

        /** All courses that an article is shared with, loaded, newest first. */
        public List<ArticleShare> of(long article) {
            return list(
                    "from ArticleShare s join fetch s.course where s.article.id = ?1"
                            + " order by s.id desc",
                    article);
        }

        public Optional<ArticleShare> between(long course, long article) {
            return find("course.id = ?1 and article.id = ?2", course, article)
                    .firstResultOptional();
        }

        /** Lets the members of a course see an article, if they may not already. */
        public void share(Course course, Article article, Account by, Instant now) {
            if (between(course.id, article.id).isEmpty()) {
                persist(new ArticleShare(course, article, by, now));
            }
        }
    }
}
