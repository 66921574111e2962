package org.scholion.web.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.scholion.domain.course.CourseRole;

/** What lists call the roles of a course. The words are in {@code roles.properties}. */
final class RosterRoles {

    private static final Map<String, CourseRole> CALLED = called();

    private RosterRoles() {}

    /**
     * @param word empty counts as a student
     */
    static Optional<CourseRole> called(String word) {
        return word.isBlank()
                ? Optional.of(CourseRole.STUDENT)
                : Optional.ofNullable(CALLED.get(RosterColumn.plain(word)));
    }

    private static Map<String, CourseRole> called() {
        Properties words = RosterColumn.words("roles.properties");
        Map<String, CourseRole> called = new HashMap<>();
        for (CourseRole role : CourseRole.values()) {
            for (String word : words.getProperty(role.name()).split(",")) {
                called.put(RosterColumn.plain(word), role);
            }
        }
        return called;
    }
}
