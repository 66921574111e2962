package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;

/** What an annotation said before it was edited or deleted. Drafts leave none. */
@Entity
public class AnnotationVersion {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public AnnotationKind kind;

    @Column(nullable = false, length = Annotation.WORDS)
    public String words;

    @Convert(converter = Tags.Column.class)
    @Column(nullable = false, length = Tags.COLUMN)
    public List<String> tags;

    /** Whom it was for then: others may not read it, whoever may read what it says now. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Audience audience;

    /** When other words, or none, took their place. */
    @Column(nullable = false)
    public Instant replacedAt;

    protected AnnotationVersion() {}

    /** Keeps what an annotation says, before it is changed. */
    public AnnotationVersion(Annotation annotation, Instant now) {
        this.id = Ids.next();
        this.course = annotation.course;
        this.reading = annotation.reading;
        this.annotation = annotation;
        this.kind = annotation.kind;
        this.words = annotation.words;
        this.tags = annotation.tags;
        this.audience = annotation.audience;
        this.replacedAt = now;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<AnnotationVersion> {

        /** The earlier versions of an annotation, oldest first. */
        public List<AnnotationVersion> of(long annotation) {
            return list("annotation.id = ?1 order by id", annotation);
        }
    }
}
