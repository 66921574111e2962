package org.scholion.domain.people;

/** What somebody may do in the portal as a whole. What they may do in a course is a membership. */
public enum SiteRole {
    /** Takes part in courses that others made. */
    MEMBER,
    /** Imports articles and makes courses too. */
    TEACHER,
    /** Administers accounts and courses too; this opens nobody's discussion to them. */
    ADMINISTRATOR
}
