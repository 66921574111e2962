package org.scholion.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** Empties every table between tests. */
@ApplicationScoped
public class EmptyTables {

    /** Filled by the migrations. */
    private static final Set<String> KEPT = Set.of("flyway_schema_history", "import_turn");

    private final DataSource database;

    EmptyTables(DataSource database) {
        this.database = database;
    }

    public void empty() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("set referential_integrity false");
                for (String table : tables(connection)) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            } else {
                statement.execute("truncate table " + String.join(", ", tables(connection)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        String[] kinds = {"TABLE", "BASE TABLE"};
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, schema, "%", kinds)) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
