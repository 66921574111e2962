package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;

/** That somebody asks the staff to look at an annotation. Only the staff sees it. */
@Entity
public class Flag {

    /** Longest remark, in UTF-16 code units. */
    public static final int REMARK = 500;

    public enum Reason {
        OFFENSIVE,
        OFF_TOPIC,
        SPAM,
        /** Tells something about a person that does not belong here. */
        PRIVATE,
        OTHER
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    /** Who raised it. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Reason reason;

    /** In their own words; may be empty. */
    @Column(nullable = false, length = REMARK)
    public String remark;

    @Column(nullable = false)
    public Instant raisedAt;

    /** Null while nobody of the staff has dealt with it. */
    public Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by")
    public Account settledBy;

    protected Flag() {}

    /**
     * @throws IllegalArgumentException for a remark of more than {@value #REMARK} characters
     */
    public Flag(Annotation annotation, Account account, Reason reason, String remark, Instant now) {
        this.id = Ids.next();
        this.course = annotation.course;
        this.reading = annotation.reading;
        this.annotation = annotation;
        this.account = account;
        raise(reason, remark, now);
    }

    /**
     * Says it again, after it was settled too.
     *
     * @throws IllegalArgumentException for a remark of more than {@value #REMARK} characters
     */
    public void raise(Reason reason, String remark, Instant now) {
        String given = remark == null ? "" : remark.strip();
        if (given.length() > REMARK) {
            throw new IllegalArgumentException(
                    "a remark of %d characters; %d are allowed".formatted(given.length(), REMARK));
        }
        this.reason = reason;
        this.remark = given;
        this.raisedAt = now;
        this.settledAt = null;
        this.settledBy = null;
    }

    public void settle(Account by, Instant now) {
        settledBy = by;
        settledAt = now;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Flag> {

        public Optional<Flag> of(long annotation, long account) {
            return find("annotation.id = ?1 and account.id = ?2", annotation, account)
                    .firstResultOptional();
        }

        /** What waits for the staff of a reading, oldest first, with who raised it. */
        public List<Flag> openIn(long reading) {
            return list(
                    "from Flag f join fetch f.account where f.reading.id = ?1"
                            + " and f.settledAt is null order by f.raisedAt, f.id",
                    reading);
        }

        /** Those of one annotation that wait. */
        public List<Flag> openOn(long annotation) {
            return list("annotation.id = ?1 and settledAt is null", annotation);
        }
    }
}
