package org.scholion.domain.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Phase;
import org.scholion.domain.people.SiteRole;

class PermissionsTest {

    @ParameterizedTest
    @EnumSource(Phase.class)
    void anAdministratorIsNobodyInACourse(Phase phase) {
        Standing standing = Standing.inCourse(SiteRole.ADMINISTRATOR, null, false, phase);
        for (Permissions.Row row : Permissions.rows()) {
            if (row.scope() == Scope.COURSE || row.scope() == Scope.READING) {
                assertFalse(Permissions.allow(row.right(), standing), row.right().name());
            }
        }
    }

    @ParameterizedTest(name = "{0} in a {1} reading: reads {2}, writes {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    STUDENT    | DRAFT  | false | false
                    STUDENT    | AHEAD  | false | false
                    STUDENT    | OPEN   | true  | true
                    STUDENT    | CLOSED | true  | false
                    OBSERVER   | AHEAD  | false | false
                    OBSERVER   | OPEN   | true  | false
                    ASSISTANT  | DRAFT  | true  | true
                    INSTRUCTOR | CLOSED | true  | true
                    """)
    void whoReadsAndWritesWhen(CourseRole role, Phase phase, boolean reads, boolean writes) {
        Standing standing = Standing.inCourse(SiteRole.MEMBER, role, false, phase);
        assertEquals(reads, Permissions.allow(Right.READ_READING, standing));
        assertEquals(writes, Permissions.allow(Right.ANNOTATE, standing));
    }

    @Test
    void anArchivedCourseCanBeReadAndOpenedAgainAndNothingElse() {
        Standing instructor =
                Standing.inCourse(SiteRole.TEACHER, CourseRole.INSTRUCTOR, true, Phase.OPEN);
        Set<Right> allowed = EnumSet.noneOf(Right.class);
        for (Permissions.Row row : Permissions.rows()) {
            if ((row.scope() == Scope.COURSE || row.scope() == Scope.READING)
                    && Permissions.allow(row.right(), instructor)) {
                allowed.add(row.right());
            }
        }
        assertEquals(
                EnumSet.of(
                        Right.SEE_COURSE,
                        Right.LEAVE_COURSE,
                        Right.ARCHIVE_COURSE,
                        Right.COPY_COURSE,
                        Right.READ_READING,
                        Right.SEE_BOARD,
                        Right.EXPORT_READING),
                allowed);
    }

    @Test
    void whoMayMoreInACourseMayAllThatOthersMay() {
        for (Permissions.Row row : Permissions.rows()) {
            for (Phase phase : Phase.values()) {
                boolean student = allows(row.right(), CourseRole.STUDENT, phase);
                boolean assistant = allows(row.right(), CourseRole.ASSISTANT, phase);
                boolean instructor = allows(row.right(), CourseRole.INSTRUCTOR, phase);
                assertTrue(!student || assistant, row.right() + " in " + phase);
                assertTrue(!assistant || instructor, row.right() + " in " + phase);
            }
        }
    }

    private static boolean allows(Right right, CourseRole role, Phase phase) {
        return Permissions.allow(right, Standing.inCourse(SiteRole.MEMBER, role, false, phase));
    }
}
