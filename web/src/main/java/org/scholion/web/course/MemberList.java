package org.scholion.web.course;

import java.util.List;
import org.scholion.domain.course.CourseRole;

/** The members of a course and, for its instructors, those who once were. */
record MemberList(List<MemberLine> current, List<MemberLine> former) {

    public int count() {
        return current.size();
    }

    /** How many have not chosen a password yet. */
    public int outside() {
        return (int) current.stream().filter(member -> !member.enters()).count();
    }

    public List<CourseRole> roles() {
        return List.of(CourseRole.values());
    }
}
