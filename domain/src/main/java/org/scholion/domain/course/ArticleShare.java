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
    public static class Repository implements PanacheRepository<ArticleShare> {}
}
