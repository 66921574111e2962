package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;

/** What somebody says about an annotation without words; each kind once. */
@Entity
public class Mark {

    public enum Kind {
        THANKS,
        /** The same question, the same doubt. */
        ME_TOO
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    @Column(nullable = false)
    public Instant madeAt;

    protected Mark() {}

    /**
     * @throws IllegalArgumentException for what they wrote themselves
     * @throws IllegalStateException where the annotation is a draft, deleted or hidden
     */
    public Mark(Annotation annotation, Account account, Kind kind, Instant now) {
        if (annotation.author.id.equals(account.id)) {
            throw new IllegalArgumentException(
                    "%s for annotation %d by its author".formatted(kind, annotation.id));
        }
        if (!annotation.isOpen()) {
            throw new IllegalStateException(
                    "%s for annotation %d, which is not shown".formatted(kind, annotation.id));
        }
        this.id = Ids.next();
        this.course = annotation.course;
        this.reading = annotation.reading;
        this.annotation = annotation;
        this.account = account;
        this.kind = kind;
        this.madeAt = now;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Mark> {

        public Optional<Mark> of(long annotation, long account, Kind kind) {
            return find(
                            "annotation.id = ?1 and account.id = ?2 and kind = ?3",
                            annotation,
                            account,
                            kind)
                    .firstResultOptional();
        }
    }
}
