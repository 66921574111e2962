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

    public void leave(Instant now) {
        leftAt = now;
    }

    /** Takes part again, as what is said now. */
    public void comeBack(CourseRole role) {
        this.role = role;
        this.leftAt = null;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Membership> {

        /** That of somebody who takes part now. */
        public Optional<Membership> current(long course, long account) {
            return find("course.id = ?1 and account.id = ?2 and leftAt is null", course, account)
                    .firstResultOptional();
        }

        /** All who take part now, with their accounts, by name. */
        public List<Membership> currentIn(long course) {
            return list(
                    "from Membership m join fetch m.account a where m.course.id = ?1"
                            + " and m.leftAt is null order by a.displayName, m.id",
                    course);
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
