package org.scholion.domain.course;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/** A code that lets whoever has it join a course, until it expires, is used up or withdrawn. */
@Entity
public class JoinCode {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    /** Letters and digits that cannot be mistaken for each other, in upper case. */
    @Column(nullable = false, unique = true, length = 20)
    public String code;

    /** What they become. */
    @Enumerated(EnumType.STRING)
    @Column(name = "course_role", nullable = false, length = 20)
    public CourseRole role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issued_by")
    public Account issuedBy;

    @Column(nullable = false)
    public Instant issuedAt;

    /** Null for never. */
    public Instant expiresAt;

    /** Null for as many as like. */
    public Integer maxUses;

    @Column(nullable = false)
    public int uses;

    @Column(nullable = false)
    public boolean withdrawn;

    @Version public int version;

    protected JoinCode() {}

    /**
     * @param expiresAt null for never
     * @param maxUses null for as many as like
     * @throws IllegalArgumentException for a role that a code may not give, or fewer than one use
     */
    public JoinCode(
            Course course,
            String code,
            CourseRole role,
            Account by,
            Instant now,
            Instant expiresAt,
            Integer maxUses) {
        if (role.isStaff()) {
            throw new IllegalArgumentException(
                    "a join code for the role %s; STUDENT and OBSERVER are allowed"
                            .formatted(role));
        }
        if (maxUses != null && maxUses < 1) {
            throw new IllegalArgumentException(
                    "%d uses of a join code; 1 or more are allowed".formatted(maxUses));
        }
        this.id = Ids.next();
        this.course = course;
        this.code = code;
        this.role = role;
        this.issuedBy = by;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
        this.maxUses = maxUses;
    }

    public boolean admits(Instant now) {
        return !withdrawn
                && (expiresAt == null || now.isBefore(expiresAt))
                && (maxUses == null || uses < maxUses);
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<JoinCode> {

        public Optional<JoinCode> byCode(String code) {
            return find("from JoinCode j join fetch j.course where j.code = ?1", code)
                    .firstResultOptional();
        }

        /**
         * Counts one more who joins, in one statement: of many at once never more than are allowed.
         *
         * @return whether it admits them
         */
        public boolean use(long id, Instant now) {
            return update(
                            "set uses = uses + 1 where id = ?1 and withdrawn = false"
                                    + " and (expiresAt is null or expiresAt > ?2)"
                                    + " and (maxUses is null or uses < maxUses)",
                            id,
                            now)
                    == 1;
        }

        /** Lets nobody else in; whoever joins at the same moment is counted all the same. */
        public void withdraw(long id) {
            update("set withdrawn = true where id = ?1", id);
        }

        public List<JoinCode> of(long course) {
            return list("course.id = ?1 order by id desc", course);
        }
    }
}
