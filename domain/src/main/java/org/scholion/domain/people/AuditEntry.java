package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** Who does what nobody did. */
    public static final String PORTAL = "Scholion";

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    @Id public Long id;

    @Column(nullable = false)
    public Instant happenedAt;

    /** Who did it; null for the portal itself. */
    public Long actorId;

    /**
     * The actor's id as it stands in addresses, or the portal's name. No person's name: a line
     * stays when the person is deleted, so their name is looked up where it is shown.
     */
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

    /** A sentence for administrators, without names of people, which would outlive them here. */
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
        this.actorName = actor == null ? PORTAL : Ids.inAddress(actor.id);
        this.action = action;
        this.accountId = affected == null ? null : affected.id;
        String plain = plain(details);
        this.details = plain.substring(0, Math.min(plain.length(), DETAILS));
    }

    /** Written out where they could forge a line or turn its direction: {@code \\u000a}. */
    private static String plain(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
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

    /**
     * Which lines are asked for; null anywhere for all.
     *
     * @param person who did it or whom it was done to
     * @param from the earliest
     * @param until the first that is too late
     * @param before the last line of the page before
     */
    public record Wanted(
            Long person, Long course, String action, Instant from, Instant until, Long before) {

        public static Wanted all() {
            return new Wanted(null, null, null, null, null, null);
        }
    }

    /** Adds lines and reads them; nothing changes or deletes one. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<AuditEntry> {

        /** A page of lines, the newest first. */
        public List<AuditEntry> page(Wanted wanted, int size) {
            List<String> conditions = new ArrayList<>(List.of("1 = 1"));
            Map<String, Object> values = new HashMap<>();
            and(
                    "(actorId = :person or accountId = :person)",
                    "person",
                    wanted.person(),
                    conditions,
                    values);
            and("courseId = :course", "course", wanted.course(), conditions, values);
            and("action = :action", "action", wanted.action(), conditions, values);
            and("happenedAt >= :from", "from", wanted.from(), conditions, values);
            and("happenedAt < :until", "until", wanted.until(), conditions, values);
            and("id < :before", "before", wanted.before(), conditions, values);
            return find(String.join(" and ", conditions) + " order by id desc", values)
                    .range(0, size - 1)
                    .list();
        }

        private static void and(
                String condition,
                String name,
                Object value,
                List<String> conditions,
                Map<String, Object> values) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        /** All that was ever done, by name. */
        public List<String> actions() {
            return getEntityManager()
                    .createQuery(
                            "select distinct e.action from AuditEntry e order by e.action",
                            String.class)
                    .getResultList();
        }
    }
}
