package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;

/** That an annotation speaks to somebody by name: {@code @Anna Berg}. */
@Entity
public class Mention {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    /** Who is named. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    protected Mention() {}

    public Mention(Annotation annotation, Account account) {
        this.id = Ids.next();
        this.course = annotation.course;
        this.reading = annotation.reading;
        this.annotation = annotation;
        this.account = account;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Mention> {

        /** Takes away all that an annotation says by name. */
        public void forget(long annotation) {
            delete("annotation.id", annotation);
        }
    }
}
