package org.scholion.web.claim;

import org.scholion.domain.claim.Claim;

/** Somebody else changed a claim after the editor saw it; nothing was done. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Claim claim;

    ChangedMeanwhile(Claim claim) {
        super(
                "The claim '%s' was changed since you saw it; nothing was done."
                        .formatted(claim.text()));
        this.claim = claim;
    }

    /** The claim as it is now. */
    public Claim claim() {
        return claim;
    }
}
