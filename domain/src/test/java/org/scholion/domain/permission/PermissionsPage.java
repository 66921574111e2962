package org.scholion.domain.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes docs/permissions.md: the permission table in plain words. */
final class PermissionsPage {

    private static final Map<Right, String> ACTIONS =
            Map.ofEntries(
                    Map.entry(Right.LOOK_AROUND, "See what the portal shows to everybody"),
                    Map.entry(Right.SIGN_IN, "Sign in, make an account"),
                    Map.entry(Right.USE_OWN_ACCOUNT, "Use, export and delete one's own account"),
                    Map.entry(Right.JOIN_COURSE, "Join a course with its code"),
                    Map.entry(Right.IMPORT_ARTICLE, "Import an article"),
                    Map.entry(Right.CREATE_COURSE, "Make a course"),
                    Map.entry(
                            Right.ADMINISTER,
                            "See and change accounts, see the list of courses and the log"),
                    Map.entry(Right.READ_ARTICLE, "Read the article"),
                    Map.entry(
                            Right.EDIT_ARTICLE,
                            "Decide about claims and findings, import a new edition, share it"),
                    Map.entry(Right.SEE_COURSE, "See its page and the names of its members"),
                    Map.entry(Right.LEAVE_COURSE, "Leave it"),
                    Map.entry(Right.ARRANGE_GROUPS, "Arrange groups"),
                    Map.entry(
                            Right.MANAGE_MEMBERS,
                            "Sign-in names, roles, join codes, rosters, sign-in slips"),
                    Map.entry(Right.EDIT_COURSE, "Change its title, readings and prompts"),
                    Map.entry(Right.ARCHIVE_COURSE, "Archive it and open it again"),
                    Map.entry(Right.COPY_COURSE, "Copy it for the next term"),
                    Map.entry(Right.READ_READING, "Read, and see the discussion as its rules say"),
                    Map.entry(Right.ANNOTATE, "Annotate, reply"),
                    Map.entry(Right.GLOSS, "Write glosses, answer for the staff"),
                    Map.entry(Right.MODERATE, "Hide and show again what members wrote"),
                    Map.entry(Right.SEE_BOARD, "See what is expected and who has done it"),
                    Map.entry(Right.EXPORT_READING, "Export the discussion"),
                    Map.entry(
                            Right.EDIT_READING,
                            "Change its times, rules and instructions, reveal what is hidden"));

    private static final Map<Scope, String> TITLES =
            Map.of(
                    Scope.PORTAL, "In the portal",
                    Scope.ARTICLE, "With an article",
                    Scope.COURSE, "In a course",
                    Scope.READING, "In a reading");

    private static final Map<Scope, List<Role>> COLUMNS =
            Map.of(
                    Scope.PORTAL,
                    List.of(Role.VISITOR, Role.MEMBER, Role.TEACHER, Role.ADMINISTRATOR),
                    Scope.ARTICLE,
                    List.of(
                            Role.VISITOR,
                            Role.MEMBER,
                            Role.OWNER,
                            Role.OBSERVER,
                            Role.STUDENT,
                            Role.ASSISTANT,
                            Role.INSTRUCTOR),
                    Scope.COURSE,
                    List.of(Role.OBSERVER, Role.STUDENT, Role.ASSISTANT, Role.INSTRUCTOR),
                    Scope.READING,
                    List.of(Role.OBSERVER, Role.STUDENT, Role.ASSISTANT, Role.INSTRUCTOR));

    private PermissionsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Scope scope : Scope.values()) {
            page.append("\n## ").append(TITLES.get(scope)).append("\n\n");
            row(page, Stream.concat(Stream.of(""), names(scope)));
            row(page, Stream.concat(Stream.of("---"), names(scope).map(name -> "---")));
            Permissions.rows().stream()
                    .filter(row -> row.scope() == scope)
                    .forEach(row -> row(page, cells(row)));
        }
        return page.append(END).toString();
    }

    private static Stream<String> names(Scope scope) {
        return COLUMNS.get(scope).stream().map(PermissionsPage::name);
    }

    private static String name(Role role) {
        return role == Role.MEMBER ? "signed in" : role.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> cells(Permissions.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(ACTIONS.get(row.right()) + (row.changes() ? " ¹" : ""));
        COLUMNS.get(row.scope()).forEach(role -> cells.add(row.cells().get(role).word));
        return cells.stream();
    }

    private static void row(StringBuilder page, Stream<String> cells) {
        page.append('|');
        cells.forEach(cell -> page.append(' ').append(cell).append(" |"));
        page.append('\n');
    }

    private static final String INTRODUCTION =
            """
            # Who may do what

            This page is made from the table in `Permissions.java`, by which every request is decided.
            Whoever is several of these (a teacher who is a student in a colleague's course) may do what
            any of them may. What one may not see is answered as if it did not exist; what one sees
            and may not do is answered 403.

            - `-`: never. `yes`: always. `if open`: where the article is open to everybody.
            - `once open`: from the time the reading opens, also after it closed.
            - `while open`: between opening and closing.
            - ¹ Refused while the course is archived.

            An **administrator** is somebody who sees accounts and the log; this opens nobody's discussion
            to them. A **teacher** is somebody who may import articles and make courses; in a course only
            what they are there counts. The **owner** of an article imported it; articles that came with
            the portal are in the care of all teachers. Instructors and assistants are the **staff** of a
            course. Whoever left a course, or was removed, is nothing in it any more.
            """;

    private static final String END =
            """

            ## Who sees which annotation

            1. Authors see what they wrote.
            2. Nobody else sees drafts. What the staff hid only the staff and its author see, also after
               its author deleted it. Of what was deleted a place without words is seen.
            3. The audience of a thread holds for all of it: only its author; its author and the staff; a
               group and the staff; everybody in the reading.
            4. Students see what other students wrote when the reading's rule says so (at once, after so
               many of their own, when an instructor reveals it), and where groups are apart only that of
               their own group. What the staff wrote they always see, but for its answers to students whom
               they are not shown. Observers wait for what is to be revealed.
            5. A reply is seen by whoever sees the first of its thread too, and by its author.

            Groups are those of when it was written: whoever moves to another group no longer sees what the
            old one says, and keeps what they said there themselves.
            """;
}
