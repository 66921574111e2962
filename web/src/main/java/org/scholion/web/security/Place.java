package org.scholion.web.security;

import org.scholion.domain.course.CourseRole;

/**
 * What an address names.
 *
 * @param article id; null where it names none
 * @param course id, also of the course of a reading; null where it names none
 * @param reading id; null where it names none
 * @param role what whoever asks is in the course; null for no member
 */
public record Place(Long article, Long course, Long reading, CourseRole role) {

    static final Place PORTAL = new Place(null, null, null, null);
}
