package org.scholion.domain.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;

/**
 * One step in the history of a claim: what it was before and after a decision. Steps of one
 * decision (a merge changes two claims) share its number. Steps are never deleted; taking one back
 * marks it.
 */
@Entity
@Table(name = "claim_change")
public class ClaimChange {

    /** What was decided. */
    public enum Action {
        CONFIRM,
        DISMISS,
        CHANGE_KINDS,
        MOVE_BORDERS,
        SPLIT,
        MERGE,
        ADD,
        LABEL,
        /** A claim of an earlier edition was put where its words are now. */
        PLACE
    }

    @Id public Long id;

    /** The same for all steps of one decision; later decisions have greater numbers. */
    @Column(nullable = false)
    public long decision;

    /** The edition that was read; a claim that has no place in it is of an earlier one. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_action", nullable = false, length = 20)
    public Action action;

    /** Null where the decision made the claim. */
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "before_start"))
    @AttributeOverride(name = "end", column = @Column(name = "before_end"))
    @AttributeOverride(name = "kinds", column = @Column(name = "before_kinds", length = 100))
    @AttributeOverride(
            name = "attributedTo",
            column = @Column(name = "before_attributed_to", length = 1_000))
    @AttributeOverride(
            name = "label",
            column = @Column(name = "before_label", length = ClaimReading.LABEL))
    @AttributeOverride(name = "state", column = @Column(name = "before_state", length = 20))
    public ClaimReading before;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "after_start"))
    @AttributeOverride(name = "end", column = @Column(name = "after_end"))
    @AttributeOverride(name = "kinds", column = @Column(name = "after_kinds", length = 100))
    @AttributeOverride(
            name = "attributedTo",
            column = @Column(name = "after_attributed_to", length = 1_000))
    @AttributeOverride(
            name = "label",
            column = @Column(name = "after_label", length = ClaimReading.LABEL))
    @AttributeOverride(name = "state", column = @Column(name = "after_state", length = 20))
    public ClaimReading after;

    /** Who decided it, as shown to others. */
    @Column(name = "decided_by", nullable = false, length = 200)
    public String by;

    @Column(name = "decided_at", nullable = false)
    public Instant at;

    /** Whether it was taken back. */
    @Column(nullable = false)
    public boolean undone;

    protected ClaimChange() {}

    /** Who decided what, when, as one decision. */
    public record Decision(long number, Action action, String by, Instant at) {

        public static Decision now(Action action, String by, Instant at) {
            return new Decision(Ids.next(), action, by, at);
        }
    }

    /**
     * @param before the claim's reading before; null where the decision made the claim
     */
    public ClaimChange(Decision decision, Claim claim, ClaimReading before) {
        this(decision, claim, before, claim.edition);
    }

    /**
     * @param edition that was read when it was decided
     */
    public ClaimChange(Decision decision, Claim claim, ClaimReading before, Edition edition) {
        this.id = Ids.next();
        this.decision = decision.number();
        this.action = decision.action();
        this.by = decision.by();
        this.at = decision.at();
        this.edition = edition;
        this.claim = claim;
        this.before = before;
        this.after = claim.reading;
    }

    /**
     * Takes the step back: the claim is what it was; one that the step made is dismissed.
     *
     * @return false, and nothing changes, where the claim was changed since
     */
    public boolean undo() {
        if (undone || !after.equals(claim.reading)) {
            return false;
        }
        if (before == null) {
            claim.withdraw();
        } else {
            claim.restore(before);
        }
        undone = true;
        return true;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<ClaimChange> {

        /** The history of the claims of an edition and of those before it, newest first. */
        public List<ClaimChange> upTo(Edition edition, int most) {
            return find(
                            """
                            from ClaimChange c
                            join fetch c.claim k join fetch k.block join fetch c.edition e
                            where e.article = ?1 and e.number <= ?2
                            order by c.id desc
                            """,
                            edition.article,
                            edition.number)
                    .page(0, most)
                    .list();
        }

        /** What was decided about these claims and not taken back, oldest first. */
        public List<ClaimChange> about(List<Claim> claims) {
            return claims.isEmpty()
                    ? List.of()
                    : list("claim in ?1 and undone = false order by id", claims);
        }

        /** The steps of the last decision that was not taken back; empty where there is none. */
        public List<ClaimChange> lastOf(Edition edition) {
            return list(
                    """
                    from ClaimChange c join fetch c.claim k join fetch k.block
                    where c.edition = ?1 and c.undone = false
                      and c.decision = (select max(l.decision) from ClaimChange l where l.edition = ?1 and l.undone = false)
                    order by c.id desc
                    """,
                    edition);
        }
    }
}
