package org.scholion.web.writing;

/** Why something was not written. */
public enum Refusal {
    EMPTY,
    TOO_LONG,
    TOO_MANY_TAGS,
    TAG_TOO_LONG,
    /** The reading takes tags from its list alone. */
    TAG_NOT_LISTED,
    /** For a group, by somebody who is in none. */
    NO_GROUP,
    /** A gloss, by somebody who does not teach. */
    NOT_A_GLOSS,
    /** The words or the thing that it is about are not there. */
    NO_SUCH_PLACE,
    /** What it answers was deleted or hidden meanwhile. */
    NO_ANSWER_HERE,
    /** Others answered already, so that the audience stays. */
    AUDIENCE_STAYS,
    /** Somebody changed it since the sender saw it: themselves, in another window. */
    CHANGED
}
