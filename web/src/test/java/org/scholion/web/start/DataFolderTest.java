package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path temp;

    @Test
    void isDataBelowTheFolderOfTheStartWhereNothingIsSaid() throws UnusableDataFolder {
        Path here = Path.of("").toAbsolutePath();
        assertEquals(here.resolve("data"), DataFolder.named(null).path());
        assertEquals(here.resolve("data"), DataFolder.named(" ").path());
        assertEquals(here.resolve("books"), DataFolder.named("./books").path());
    }

    @Test
    void mayBeMissingAndIsNotMadeByLooking() throws UnusableDataFolder {
        DataFolder folder = new DataFolder(temp.resolve("new/data"));
        folder.check();
        assertFalse(Files.exists(folder.path()));
    }

    @Test
    void isRefusedWhereAFileIsInItsPlace() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        DataFolder folder = new DataFolder(file.resolve("data"));
        String message = assertThrows(UnusableDataFolder.class, folder::check).getMessage();
        assertTrue(message.contains(file.toString()), message);
        assertTrue(message.contains("SCHOLION_DATA"), message);
    }

    @Test
    void isRefusedWhileADatabaseInItIsOpen() throws Exception {
        String address = "jdbc:h2:file:%s/scholion".formatted(temp);
        DataFolder folder = new DataFolder(temp);
        try (Connection open = DriverManager.getConnection(address)) {
            String message = assertThrows(UnusableDataFolder.class, folder::check).getMessage();
            assertTrue(message.startsWith("Another Scholion"), message);
            assertFalse(open.isClosed());
        }
        folder.check();
    }
}
