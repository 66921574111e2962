package org.scholion.web.course;

/**
 * Told inside the transaction that archives or reopens a course, changes its words, or renames its
 * groups: whoever keeps pages that say so makes them anew.
 *
 * @param course id
 */
public record CourseChanged(long course) {}
