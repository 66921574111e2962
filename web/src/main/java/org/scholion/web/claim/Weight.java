package org.scholion.web.claim;

import org.scholion.domain.claim.Claim;
import org.scholion.importer.claim.SuggestedClaim;

/** How much a suggested claim is worth an hour of class, in a word rather than a score. */
public enum Weight {
    FIRST,
    WORTH,
    PASSING;

    private static final double FIRST_FROM = 0.75;

    static Weight of(Claim claim) {
        return claim.salience >= FIRST_FROM
                ? FIRST
                : claim.salience >= SuggestedClaim.SHOWN_FIRST ? WORTH : PASSING;
    }

    /**
     * Whether a claim is shown before anybody asks for more: what people decided about is, and of
     * the rest what is worth checking.
     */
    static boolean isShownFirst(Claim claim) {
        return claim.isDecided() || of(claim) != PASSING;
    }
}
