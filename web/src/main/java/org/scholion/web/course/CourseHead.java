package org.scholion.web.course;

import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;

/**
 * What stands over every page of a course.
 *
 * @param address path of its page
 * @param term empty where none was given
 */
public record CourseHead(String address, String title, String term, boolean archived) {

    public static CourseHead of(Course course) {
        return new CourseHead(addressOf(course.id), course.title, course.term, course.isArchived());
    }

    public static String addressOf(long course) {
        return "/courses/" + Ids.inAddress(course);
    }
}
