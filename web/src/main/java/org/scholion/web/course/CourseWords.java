package org.scholion.web.course;

import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.course.Course;

/** What the forms about a course send. */
public class CourseWords {

    /** What is wrong with it, for a sentence. */
    enum Flaw {
        NO_TITLE,
        TITLE_TOO_LONG,
        TERM_TOO_LONG,
        DESCRIPTION_TOO_LONG
    }

    @RestForm public String title;
    @RestForm public String term;

    /** Markdown. */
    @RestForm public String description;

    /** Of the course, as the writer saw it. */
    @RestForm public Integer version;

    /** Null for none. */
    Flaw flaw() {
        if (plain(title).isEmpty()) {
            return Flaw.NO_TITLE;
        }
        if (plain(title).length() > Course.TITLE) {
            return Flaw.TITLE_TOO_LONG;
        }
        if (plain(term).length() > Course.TERM) {
            return Flaw.TERM_TOO_LONG;
        }
        return described().description().length() > Course.DESCRIPTION
                ? Flaw.DESCRIPTION_TOO_LONG
                : null;
    }

    Courses.Described described() {
        return new Courses.Described(plain(title), plain(term), plain(description));
    }

    /** Browsers send line ends in two characters. */
    private static String plain(String given) {
        return given == null ? "" : given.replace("\r\n", "\n").strip();
    }
}
