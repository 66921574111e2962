package org.scholion.importer.claim;

/** What sort of assertion a claim is; a claim may be of several kinds. */
public enum ClaimKind {
    /** Says how things are or were, and can be checked. */
    EMPIRICAL,
    /** Says that one thing brings about, hinders or explains another. */
    CAUSAL,
    /** Says what will, may or must come. */
    PREDICTIVE,
    /** Says what should be, or how good, important or successful a thing is. */
    EVALUATIVE,
    /** Reports what a named or implied person or body said or thinks. */
    ATTRIBUTED
}
