package org.scholion.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@QuarkusTest
class SchemaTest {

    @Inject DataSource database;

    @Test
    void everyForeignKeyHasAnIndexThatBeginsWithIt() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData schema = connection.getMetaData();
            List<String> without = new ArrayList<>();
            int keys = 0;
            for (String table : tables(schema)) {
                Set<String> indexed = firstIndexedColumns(schema, table);
                for (String column : foreignKeys(schema, table)) {
                    keys++;
                    if (!indexed.contains(column)) {
                        without.add(table + "." + column);
                    }
                }
            }
            assertTrue(keys > 20, "only %d foreign keys seen".formatted(keys));
            assertEquals(List.of(), without);
        }
    }

    private static List<String> tables(DatabaseMetaData schema) throws SQLException {
        try (ResultSet rows =
                schema.getTables(
                        null,
                        schema.getConnection().getSchema(),
                        "%",
                        new String[] {"TABLE", "BASE TABLE"})) {
            return column(rows, "TABLE_NAME");
        }
    }

    private static List<String> foreignKeys(DatabaseMetaData schema, String table)
            throws SQLException {
        try (ResultSet rows = schema.getImportedKeys(null, null, table)) {
            return column(rows, "FKCOLUMN_NAME");
        }
    }

    private static Set<String> firstIndexedColumns(DatabaseMetaData schema, String table)
            throws SQLException {
        Set<String> first = new TreeSet<>();
        try (ResultSet rows = schema.getIndexInfo(null, null, table, false, true)) {
            while (rows.next()) {
                if (rows.getInt("ORDINAL_POSITION") == 1) {
                    first.add(rows.getString("COLUMN_NAME"));
                }
            }
        }
        return first;
    }

    private static List<String> column(ResultSet rows, String name) throws SQLException {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
            values.add(rows.getString(name));
        }
        return values;
    }
}
