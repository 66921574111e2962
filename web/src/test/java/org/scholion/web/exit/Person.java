package org.scholion.web.exit;

import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;

/**
 * Somebody who asks.
 *
 * @param account null for a visitor
 * @param role in the course; null for whoever is nothing in it
 * @param group that they are in now; null for none
 * @param session in which they are signed in; null for a visitor
 */
record Person(String name, Account account, CourseRole role, Table group, Secret session) {

    /** The groups of the course. */
    enum Table {
        WINDOW,
        DOOR
    }

    boolean takesPart() {
        return role != null;
    }

    boolean teaches() {
        return role != null && role.isStaff();
    }

    boolean studies() {
        return role == CourseRole.STUDENT;
    }

    boolean observes() {
        return role == CourseRole.OBSERVER;
    }

    @Override
    public String toString() {
        return name;
    }
}
