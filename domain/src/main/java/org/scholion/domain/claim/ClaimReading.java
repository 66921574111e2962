package org.scholion.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Everything about a claim that people can change: where it starts and ends in its block (UTF-16
 * code units), what it does, who said it, a short label, and whether it stands. A value: two are
 * equal where all of this is.
 */
@Embeddable
public class ClaimReading {

    /** Longest label. */
    public static final int LABEL = 200;

    @Column(name = "start_offset")
    public Integer start;

    @Column(name = "end_offset")
    public Integer end;

    @Convert(converter = ClaimKinds.class)
    @Column(length = 100)
    public Set<ClaimKind> kinds;

    /**
     * Person or body that said or thinks it, as named in the text; null where the authors speak.
     */
    @Column(name = "attributed_to", length = 1_000)
    public String attributedTo;

    /** A short name that a person gave it; null where none did. */
    @Column(length = LABEL)
    public String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim_state", length = 20)
    public Claim.State state;

    protected ClaimReading() {}

    /** What the importer suggests. */
    public ClaimReading(int start, int end, Set<ClaimKind> kinds, String attributedTo) {
        this(start, end, kinds, attributedTo, null, Claim.State.SUGGESTED);
    }

    private ClaimReading(
            Integer start,
            Integer end,
            Set<ClaimKind> kinds,
            String attributedTo,
            String label,
            Claim.State state) {
        this.start = start;
        this.end = end;
        this.kinds = kinds.isEmpty() ? EnumSet.noneOf(ClaimKind.class) : EnumSet.copyOf(kinds);
        this.attributedTo = attributedTo;
        this.label = label;
        this.state = state;
    }

    ClaimReading in(Claim.State state) {
        return new ClaimReading(start, end, kinds, attributedTo, label, state);
    }

    ClaimReading of(Set<ClaimKind> kinds) {
        return new ClaimReading(start, end, kinds, attributedTo, label, Claim.State.EDITED);
    }

    ClaimReading between(int start, int end) {
        return new ClaimReading(start, end, kinds, attributedTo, label, Claim.State.EDITED);
    }

    ClaimReading labelled(String label) {
        return new ClaimReading(start, end, kinds, attributedTo, label, Claim.State.EDITED);
    }

    ClaimReading saidBy(String somebody) {
        return new ClaimReading(start, end, kinds, somebody, label, Claim.State.EDITED);
    }

    /** The same reading at another place, for a new edition. */
    ClaimReading movedTo(int start, int end) {
        return new ClaimReading(start, end, kinds, attributedTo, label, state);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimReading r
                && Objects.equals(start, r.start)
                && Objects.equals(end, r.end)
                && Objects.equals(kinds, r.kinds)
                && Objects.equals(attributedTo, r.attributedTo)
                && Objects.equals(label, r.label)
                && state == r.state;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, kinds, attributedTo, label, state);
    }
}
