package org.scholion.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies the reading of the demo and its annotations, as rows of the H2 database of a portal that
 * does not run.
 *
 * <p>Arguments: the JDBC address, the user, the password; how many copies. 500 annotations are a
 * million after 2,000 copies.
 */
public final class Multiplied {

    /** Ids hold the time in their upper bits; copies come from years that are still to come. */
    private static final long FAR = 1L << 48;

    private static final Set<String> MOVED =
            Set.of("id", "reading_id", "thread_id", "parent_id", "branch_id", "answer_id");

    /** Copies that become one transaction. */
    private static final int TOGETHER = 20;

    private Multiplied() {}

    public static void main(String[] arguments) throws SQLException {
        int copies = Integer.parseInt(arguments[3]);
        try (Connection database =
                        DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                Statement statement = database.createStatement()) {
            long first = number(statement, "select min(reading_id) from annotation");
            // Answers may come before what they answer.
            statement.execute("set referential_integrity false");
            database.setAutoCommit(false);
            try (PreparedStatement reading = copy(database, "reading", "id");
                    PreparedStatement annotations = copy(database, "annotation", "reading_id")) {
                for (int copy = 1; copy <= copies; copy++) {
                    run(reading, FAR / copies * copy, first);
                    run(annotations, FAR / copies * copy, first);
                    if (copy % TOGETHER == 0 || copy == copies) {
                        database.commit();
                    }
                }
            }
            statement.execute("set referential_integrity true");
            System.out.printf(
                    "%,d annotations in %,d readings%n",
                    number(statement, "select count(*) from annotation"),
                    number(statement, "select count(*) from reading"));
        }
    }

    private static void run(PreparedStatement copy, long by, long first) throws SQLException {
        int parameters = copy.getParameterMetaData().getParameterCount();
        for (int i = 1; i < parameters; i++) {
            copy.setLong(i, by);
        }
        copy.setLong(parameters, first);
        copy.executeUpdate();
    }

    /**
     * @param which column that names the reading
     */
    private static PreparedStatement copy(Connection database, String table, String which)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i));
            }
        }
        String moved =
                columns.stream()
                        .map(name -> MOVED.contains(name.toLowerCase()) ? name + " + ?" : name)
                        .collect(Collectors.joining(", "));
        return database.prepareStatement(
                "insert into %s (%s) select %s from %s where %s = ?"
                        .formatted(table, String.join(", ", columns), moved, table, which));
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
