package org.scholion.web.importing;

/** Why an upload was not taken in at all. */
public enum Refusal {
    /** The form came without a file. */
    NO_FILE,
    EMPTY,
    TOO_LARGE,
    /** Another file of theirs is worked on now. */
    BUSY,
    /** They have as many undecided files as are allowed. */
    TOO_MANY,
    /** Too many people's files wait to be worked on. */
    CROWDED,
    /** The article that it should correct is not theirs to edit. */
    NOT_YOURS
}
