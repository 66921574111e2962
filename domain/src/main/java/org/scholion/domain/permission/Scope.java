package org.scholion.domain.permission;

/** What an action is done to, and so what decides about it. */
public enum Scope {
    /** The portal as a whole: what somebody is there decides. */
    PORTAL,
    /** One article: whose it is, and with whom it is shared. */
    ARTICLE,
    /** One course: what somebody is in it. */
    COURSE,
    /** One reading: what somebody is in its course, and where the reading stands in time. */
    READING
}
