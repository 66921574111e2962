package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFilesTest {

    @TempDir Path temp;
    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = Files.write(temp.resolve("a.md"), new byte[] {1});
        second = Files.write(temp.resolve("b.md"), new byte[] {2, 3});
        Files.write(temp.resolve(".hidden"), new byte[] {4});
        Files.createDirectory(temp.resolve("below"));
    }

    private static List<String> names(String given) {
        return GivenFiles.named(given).stream().map(ArticleFile::name).toList();
    }

    @Test
    void ofAFolderAreThoseRightInItThatAreNotHidden() {
        assertEquals(List.of(first.toString(), second.toString()), names(temp.toString()));
    }

    @Test
    void areSeparatedAsInPath() {
        String given = second + File.pathSeparator + " " + first + File.pathSeparator;
        assertEquals(List.of(second.toString(), first.toString()), names(given));
    }

    @Test
    void areReadUnderTheirNameWithoutFolders() throws IOException {
        var source = GivenFiles.named(second.toString()).get(0).read();
        assertEquals("b.md", source.fileName());
        assertArrayEquals(new byte[] {2, 3}, source.bytes());
    }

    @Test
    void thatAreMissingSaySo() {
        ArticleFile missing = GivenFiles.named(temp.resolve("none.md").toString()).get(0);
        assertEquals(
                "There is no such file that can be read.",
                assertThrows(IOException.class, missing::read).getMessage());
    }

    @Test
    void thatAreTooLargeAreNotRead() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(first.toFile(), "rw")) {
            sparse.setLength(GivenFiles.MAX_BYTES + 1);
        }
        ArticleFile large = GivenFiles.named(first.toString()).get(0);
        String message = assertThrows(IOException.class, large::read).getMessage();
        assertTrue(message.contains("at most 4194304"), message);
    }
}
