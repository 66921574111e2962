package org.scholion.domain.course;

/** Where a reading stands in time. */
public enum Phase {
    /** Not yet given to the course: only its staff know of it. */
    DRAFT,
    /** Announced; it opens later. */
    AHEAD,
    /** Everybody who may write can write. */
    OPEN,
    /** Can be read; students write no more. */
    CLOSED
}
