package org.scholion.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The embedded database as the portal uses it: in a file. */
@QuarkusTest
@TestProfile(KeptOnDiskTest.InAFile.class)
class KeptOnDiskTest {

    public static class InAFile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String folder = "./target/kept-" + ProcessHandle.current().pid();
            return Map.of(
                    "scholion.url.h2",
                    "jdbc:h2:file:${scholion.data.folder}/scholion;WRITE_DELAY=0",
                    "scholion.data.folder",
                    folder);
        }
    }

    @Inject Library library;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String address;

    @ConfigProperty(name = "scholion.data.folder")
    Path folder;

    @Test
    void whatWasStoredIsThereWhenTheFileIsOpenedAgainAndTheFileShrinks() throws Exception {
        for (int n = 0; n < 30; n++) {
            library.store(EditionBuilder.of("text " + n).sized(40).build());
        }
        long before = Files.size(folder.resolve("scholion.mv.db"));
        execute("shutdown compact");
        long after = Files.size(folder.resolve("scholion.mv.db"));
        assertTrue(after < before / 2, "%d bytes became %d".formatted(before, after));
        assertEquals(30, count("edition"));
        assertEquals(30 * 40, count("citation"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address, "scholion", "scholion");
    }
}
