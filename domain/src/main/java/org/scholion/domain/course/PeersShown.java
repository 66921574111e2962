package org.scholion.domain.course;

/** When students see what other students wrote. What the staff wrote they always see. */
public enum PeersShown {
    /** At once. */
    OPEN,
    /** After they have written so many annotations of their own: {@link Reading#ownNeeded}. */
    AFTER_OWN,
    /** When an instructor reveals them: {@link Reading#revealedAt}. */
    WHEN_REVEALED
}
