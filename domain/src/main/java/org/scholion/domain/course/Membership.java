package org.scholion.domain.course;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/**
 * That somebody takes part in a course, and as what. Whoever leaves and comes back has one still.
 */
@Entity
public class Membership {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_role", nullable = false, length = 20)
    public CourseRole role;

    @Column(nullable = false)
    public Instant joinedAt;

    /** When they left or were removed; null while they take part. */
    public Instant leftAt;

    /** Whether an instructor took them out: then no join code lets them in again. */
    @Column(nullable = false)
    public boolean removed;

    @Version public int version;

    protected Membership() {}

    public Membership(Course course, Account account, CourseRole role, Instant now) {
        this.id = Ids.next();
        this.course = course;
        this.account = account;
        this.role = role;
        this.joinedAt = now;
    }

    public boolean isCurrent() {
        return leftAt == null;
    }

    public void become(CourseRole role) {
        this.role = role;
    }

    /** Leaves of their own will. */
    public void leave(Instant now) {
        leftAt = now;
    }

    /** Is taken out by an instructor. */
    public void remove(Instant now) {
        leftAt = now;
        removed = true;
    }

    /** Takes part again, as what is said now. */
    public void comeBack(CourseRole role) {
        this.role = role;
        this.leftAt = null;
        this.removed = false;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Membership> {

        /** That of somebody who takes part now. */
        public Optional<Membership> current(long course, long account) {
            return find("course.id = ?1 and account.id = ?2 and leftAt is null", course, account)
                    .firstResultOptional();
        }

        /** That of somebody who takes part or once did. */
        public Optional<Membership> ever(long course, long account) {
            return find("course.id = ?1 and account.id = ?2", course, account)
                    .firstResultOptional();
        }

        /** One of a course, also of somebody who left, with its account. */
        public Optional<Membership> inCourse(long course, long id) {
            return find(
                            "from Membership m join fetch m.account where m.course.id = ?1"
                                    + " and m.id = ?2",
                            course,
                            id)
                    .firstResultOptional();
        }

        public long instructors(long course) {
            return count(
                    "course.id = ?1 and role = ?2 and leftAt is null",
                    course,
                    CourseRole.INSTRUCTOR);
        }

        public long count(long course) {
            return count("course.id = ?1 and leftAt is null", course);
        }

        /** Those who left or were taken out, by name. */
        public List<Membership> formerIn(long course) {
            return list(
                    "from Membership m join fetch m.account a where m.course.id = ?1"
                            + " and m.leftAt is not null order by a.displayName, m.id",
                    course);
        }

        /** All who take part now, with their accounts, by name. */
        public List<Membership> currentIn(long course) {
            return list(
                    "from Membership m join fetch m.account a where m.course.id = ?1"
                            + " and m.leftAt is null order by a.displayName, m.id",
                    course);
        }

        /** Ids of the accounts of those who take part now and sign in by an identity provider. */
        public Set<Long> byProvider(long course) {
            return Set.copyOf(
                    getEntityManager()
                            .createQuery(
                                    "select distinct e.account.id from ExternalIdentity e"
                                            + " join Membership m on m.account = e.account"
                                            + " where m.course.id = :course and m.leftAt is null",
                                    Long.class)
                            .setParameter("course", course)
                            .getResultList());
        }

        /**
         * Ids of the accounts of those who take part now and came into another course before, in
         * which somebody is no instructor. Their accounts are that course's to open.
         */
        public Set<Long> inCareOfOthersThan(long instructor, long course) {
            return Set.copyOf(
                    getEntityManager()
                            .createQuery(
                                    "select distinct m.account.id from Membership m"
                                            + " join Membership earlier"
                                            + " on earlier.account = m.account"
                                            + " and earlier.id < m.id"
                                            + " where m.course.id = :course and m.leftAt is null"
                                            + " and not exists (select 1 from Membership own"
                                            + " where own.course = earlier.course"
                                            + " and own.account.id = :instructor"
                                            + " and own.role = INSTRUCTOR and own.leftAt is null)",
                                    Long.class)
                            .setParameter("course", course)
                            .setParameter("instructor", instructor)
                            .getResultList());
        }

        /** The courses that somebody takes part in now, newest first. */
        public List<Membership> currentOf(long account) {
            return list(
                    "from Membership m join fetch m.course c where m.account.id = ?1"
                            + " and m.leftAt is null order by c.id desc",
                    account);
        }
    }
}
