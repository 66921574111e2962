package org.scholion.web.moderation;

/** Why something was not done with an annotation. */
public enum Why {
    /** It was deleted, hidden or shown meanwhile, or what begins its thread was. */
    CHANGED,
    /** One's own. */
    OWN,
    /** A draft, of which nobody else knows. */
    DRAFT,
    /** Its thread asks nothing, or the answer is not one of its replies. */
    NO_QUESTION,
    /** It does not begin a thread. */
    A_REPLY,
    OUTCOME_TOO_LONG,
    REMARK_TOO_LONG,
    /** A flag that says no reason. */
    NO_REASON,
    REASON_TOO_LONG
}
