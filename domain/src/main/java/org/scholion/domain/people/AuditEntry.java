package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.scholion.domain.article.Ids;

/**
 * One line of the audit log: who changed whose rights, what was hidden or deleted. Lines are added
 * and never changed; they outlive whom they speak of, so they hold ids and no links.
 */
@Entity
@Immutable
public class AuditEntry {

    /** Longest detail; what is longer is cut. */
    public static final int DETAILS = 2_000;

    @Id public Long id;

    @Column(nullable = false)
    public Instant happenedAt;

    /** Who did it; null for the portal itself. */
    public Long actorId;

    @Column(nullable = false, length = DisplayName.MAX)
    public String actorName;

    /** What was done: {@code role-changed}. */
    @Column(name = "entry_action", nullable = false, length = 60)
    public String action;

    /** Whom it was done to; null for nobody. */
    public Long accountId;

    /** Where; null for the portal as a whole. */
    public Long courseId;

    /** What it was done to: {@code annotation}; null for nothing but the account or the course. */
    @Column(length = 30)
    public String subjectKind;

    public Long subjectId;

    /** A sentence for administrators. */
    @Column(nullable = false, length = DETAILS)
    public String details;

    protected AuditEntry() {}

    /**
     * @param actor null for the portal itself
     * @param affected null for nobody
     */
    public AuditEntry(Account actor, String action, Account affected, String details, Instant now) {
        this.id = Ids.next();
        this.happenedAt = now;
        this.actorId = actor == null ? null : actor.id;
        this.actorName = actor == null ? "Scholion" : actor.displayName;
        this.action = action;
        this.accountId = affected == null ? null : affected.id;
        this.details = details.substring(0, Math.min(details.length(), DETAILS));
    }

    /** The course in which it was done. */
    public AuditEntry in(long course) {
        this.courseId = course;
        return this;
    }

    /** What it was done to. */
    public AuditEntry about(String kind, long id) {
        this.subjectKind = kind;
        this.subjectId = id;
        return this;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<AuditEntry> {}
}
