package org.scholion.domain.permission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who may do what: one table, from which the checks of every route and the page docs/permissions.md
 * are made. Whoever is several of these roles may do what any of them may. What changes a course is
 * refused while it is archived.
 */
public final class Permissions {

    private static final String TABLE =
            """
            right           | scope   | changes | visitor | member | teacher | administrator | owner | observer  | student    | assistant | instructor
            LOOK_AROUND     | portal  | no      | yes     | yes    | yes     | yes           | -     | -         | -          | -         | -
            SIGN_IN         | portal  | no      | yes     | yes    | yes     | yes           | -     | -         | -          | -         | -
            USE_OWN_ACCOUNT | portal  | no      | -       | yes    | yes     | yes           | -     | -         | -          | -         | -
            JOIN_COURSE     | portal  | no      | -       | yes    | yes     | yes           | -     | -         | -          | -         | -
            IMPORT_ARTICLE  | portal  | no      | -       | -      | yes     | yes           | -     | -         | -          | -         | -
            CREATE_COURSE   | portal  | no      | -       | -      | yes     | yes           | -     | -         | -          | -         | -
            ADMINISTER      | portal  | no      | -       | -      | -       | yes           | -     | -         | -          | -         | -
            READ_ARTICLE    | article | no      | if open | if open| if open | if open       | yes   | yes       | yes        | yes       | yes
            EDIT_ARTICLE    | article | no      | -       | -      | -       | -             | yes   | -         | -          | -         | -
            SEE_COURSE      | course  | no      | -       | -      | -       | -             | -     | yes       | yes        | yes       | yes
            LEAVE_COURSE    | course  | no      | -       | -      | -       | -             | -     | yes       | yes        | yes       | yes
            ARRANGE_GROUPS  | course  | yes     | -       | -      | -       | -             | -     | -         | -          | yes       | yes
            MANAGE_MEMBERS  | course  | yes     | -       | -      | -       | -             | -     | -         | -          | -         | yes
            EDIT_COURSE     | course  | yes     | -       | -      | -       | -             | -     | -         | -          | -         | yes
            ARCHIVE_COURSE  | course  | no      | -       | -      | -       | -             | -     | -         | -          | -         | yes
            COPY_COURSE     | course  | no      | -       | -      | -       | -             | -     | -         | -          | -         | yes
            READ_READING    | reading | no      | -       | -      | -       | -             | -     | once open | once open  | yes       | yes
            ANNOTATE        | reading | yes     | -       | -      | -       | -             | -     | -         | while open | yes       | yes
            GLOSS           | reading | yes     | -       | -      | -       | -             | -     | -         | -          | yes       | yes
            MODERATE        | reading | yes     | -       | -      | -       | -             | -     | -         | -          | yes       | yes
            SEE_BOARD       | reading | no      | -       | -      | -       | -             | -     | -         | -          | yes       | yes
            EXPORT_READING  | reading | no      | -       | -      | -       | -             | -     | -         | -          | -         | yes
            EDIT_READING    | reading | yes     | -       | -      | -       | -             | -     | -         | -          | -         | yes
            """;

    /** A row of the table. */
    public record Row(Right right, Scope scope, boolean changes, Map<Role, When> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        }
    }

    private static final Map<Right, Row> ROWS = read();

    private Permissions() {}

    /** All rows, in the order of {@link Right}. */
    public static List<Row> rows() {
        return List.copyOf(ROWS.values());
    }

    public static Row row(Right right) {
        return ROWS.get(right);
    }

    public static boolean allow(Right right, Standing standing) {
        Row row = ROWS.get(right);
        if (row.changes() && standing.archived()) {
            return false;
        }
        return standing.roles().stream()
                .anyMatch(
                        role ->
                                row.cells()
                                        .get(role)
                                        .holds(standing.openToAll(), standing.phase()));
    }

    private static Map<Right, Row> read() {
        Map<Right, Row> rows = new EnumMap<>(Right.class);
        List<String> lines = TABLE.lines().toList();
        List<String> head = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<Role, When> row = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                int column = head.indexOf(role.name().toLowerCase(Locale.ROOT));
                row.put(role, When.of(cells.get(column)));
            }
            Right right = Right.valueOf(cells.get(0));
            Scope scope = Scope.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            rows.put(right, new Row(right, scope, cells.get(2).equals("yes"), row));
        }
        if (rows.size() != Right.values().length) {
            throw new IllegalStateException("the permission table has no row for each right");
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|")) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
