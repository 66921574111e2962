package org.scholion.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies the reading of the demo and its annotations, as rows of the H2 database of a portal that
 * does not run: each step doubles the number of both.
 *
 * <p>Arguments: the JDBC address, the user, the password; how many steps. 500 annotations are
 * 1,024,000 after eleven steps.
 */
public final class Multiplied {

    /** Ids hold the time in their upper bits; copies come from decades that are still to come. */
    private static final long FAR = 1L << 48;

    private static final Set<String> MOVED =
            Set.of("id", "reading_id", "thread_id", "parent_id", "branch_id", "answer_id");

    private Multiplied() {}

    public static void main(String[] arguments) throws SQLException {
        int steps = Integer.parseInt(arguments[3]);
        try (Connection database =
                        DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                Statement statement = database.createStatement()) {
            // Answers may come before what they answer.
            statement.execute("set referential_integrity false");
            database.setAutoCommit(false);
            long first = number(statement, "select min(reading_id) from annotation");
            for (int step = 0; step < steps; step++) {
                long by = FAR << step;
                copy(statement, "reading", by, "id >= " + first + " and " + family("id", first));
                copy(statement, "annotation", by, family("reading_id", first));
                database.commit();
            }
            statement.execute("set referential_integrity true");
            System.out.printf(
                    "%,d annotations in %,d readings%n",
                    number(statement, "select count(*) from annotation"),
                    number(statement, "select count(*) from reading"));
        }
    }

    /** The original reading and its copies differ by multiples of {@link #FAR}. */
    private static String family(String column, long first) {
        return "mod(%s - %d, %d) = 0".formatted(column, first, FAR);
    }

    private static void copy(Statement statement, String table, long by, String which)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i));
            }
        }
        String moved =
                columns.stream()
                        .map(name -> MOVED.contains(name.toLowerCase()) ? name + " + " + by : name)
                        .collect(Collectors.joining(", "));
        statement.executeUpdate(
                "insert into %s (%s) select %s from %s where %s"
                        .formatted(table, String.join(", ", columns), moved, table, which));
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
