package org.scholion.domain.permission;

/** What somebody is towards something; they may be several of these at once. */
public enum Role {
    /** Whoever asks, signed in or not. */
    VISITOR,
    /** Has an account and is signed in. */
    MEMBER,
    TEACHER,
    ADMINISTRATOR,
    /** Imported the article, or cares for one that belongs to nobody. */
    OWNER,
    OBSERVER,
    STUDENT,
    ASSISTANT,
    INSTRUCTOR
}
