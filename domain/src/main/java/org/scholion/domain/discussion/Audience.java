package org.scholion.domain.discussion;

/** For whom a thread is; its replies are for the same people. */
public enum Audience {
    /** Only who wrote it. */
    ONLY_ME,
    /** Who wrote it and the staff of the course. */
    STAFF,
    /** The group of who wrote it, and the staff. */
    GROUP,
    /** Everybody in the reading, as its rules allow. */
    READING
}
