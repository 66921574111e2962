package org.scholion.web.administration;

import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;

/**
 * A course as administrators see it: what it is called, not what is said in it.
 *
 * @param members how many take part now
 * @param instructors how many of them teach it
 */
public record CourseLine(
        long id, String title, String term, Course.State state, long members, long instructors) {

    public String address() {
        return Ids.inAddress(id);
    }

    public boolean archived() {
        return state == Course.State.ARCHIVED;
    }
}
