package org.scholion.domain.discussion;

import java.util.Set;
import org.scholion.domain.course.CourseRole;

/**
 * Who reads along in a reading, as far as what they see depends on it.
 *
 * @param account their id
 * @param role what they are in the course now
 * @param groups ids of all groups of the course that they are in
 * @param written how much they have written in the reading: {@link Annotation.Repository#writtenBy}
 */
public record Reader(long account, CourseRole role, Set<Long> groups, int written) {

    public Reader {
        groups = Set.copyOf(groups);
    }
}
