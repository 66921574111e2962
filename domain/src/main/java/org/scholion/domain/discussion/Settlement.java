package org.scholion.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.scholion.domain.people.Account;

/**
 * What became of a thread: pinned above the others, its question answered, settled in class. Each
 * can be taken back.
 */
@Embeddable
public class Settlement {

    /** Longest outcome, in UTF-16 code units. */
    public static final int OUTCOME = 500;

    /** Null while it is not pinned. */
    public Instant pinnedAt;

    /** The reply that answers the question; null for none, or for an answer given elsewhere. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Annotation answer;

    /** Null while the question is open. */
    public Instant answeredAt;

    /** What came out of it, such as "settled in class: ..."; null for nothing yet. */
    @Column(length = OUTCOME)
    public String outcome;

    public Instant outcomeAt;

    /** Who wrote the outcome. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_by")
    public Account outcomeBy;

    public void pin(Instant now) {
        pinnedAt = pinnedAt == null ? now : pinnedAt;
    }

    public void unpin() {
        pinnedAt = null;
    }

    /**
     * @param answer a reply of the thread; null where it was answered elsewhere
     */
    public void answered(Annotation answer, Instant now) {
        this.answer = answer;
        this.answeredAt = now;
    }

    /**
     * An answer that is no more leaves the question open.
     *
     * @return whether it was the answer
     */
    public boolean withdraw(Annotation answer) {
        boolean was = this.answer != null && this.answer.id.equals(answer.id);
        if (was) {
            reopen();
        }
        return was;
    }

    public void reopen() {
        answer = null;
        answeredAt = null;
    }

    /**
     * @param outcome one line; blank takes it away
     * @throws IllegalArgumentException for more than {@value #OUTCOME} characters
     */
    public void conclude(String outcome, Account by, Instant now) {
        String line = outcome == null ? "" : outcome.strip().replaceAll("\\s+", " ");
        if (line.length() > OUTCOME) {
            throw new IllegalArgumentException(
                    "an outcome of %d characters; %d are allowed"
                            .formatted(line.length(), OUTCOME));
        }
        boolean none = line.isEmpty();
        this.outcome = none ? null : line;
        this.outcomeAt = none ? null : now;
        this.outcomeBy = none ? null : by;
    }
}
