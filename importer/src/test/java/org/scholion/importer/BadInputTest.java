package org.scholion.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is thrown at the importer, the answer is a sentence with a place, within {@link
 * #AT_MOST} and within the memory that a few copies of the largest file allowed take.
 */
class BadInputTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final ArticleImporter importer = ArticleImporter.standard(Clock.systemUTC());

    @TempDir Path folder;

    @Test
    void anEmptyFileIsRejected() {
        assertRejected(new byte[0], "The file is empty", 1, 1);
        assertRejected(" \r\n\t\n".getBytes(StandardCharsets.UTF_8), "The file is empty", 1, 1);
    }

    @Test
    void aTornCharacterIsRejectedAtItsPlace() {
        byte[] text = "# Title\n\nПривет".getBytes(StandardCharsets.UTF_8);
        byte[] torn = Arrays.copyOf(text, text.length - 1);
        assertRejected(torn, "is not UTF-8", 3, 6);
    }

    @Test
    void anotherEncodingIsNamed() {
        String russian =
                "В статье рассматриваются ссылки и сноски, их место на странице и их чтение. "
                        .repeat(20);
        assertRejected(
                russian.getBytes(Charset.forName("windows-1251")), "looks like windows-1251", 1, 1);
        assertRejected(("\uFEFF" + russian).getBytes(StandardCharsets.UTF_16LE), "UTF-16", 1, 1);
    }

    @Test
    void binaryContentIsRejected() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        RejectedSource rejected = reject(noise);
        assertTrue(
                rejected.getMessage().contains("UTF-8")
                        || rejected.getMessage().contains("binary"));
        assertRejected("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "is a PDF", 1, 1);
        assertRejected("a\n b\u0000c".getBytes(StandardCharsets.UTF_8), "binary", 2, 3);
    }

    @Test
    void aHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.md");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        RejectedSource rejected =
                assertTimeoutPreemptively(
                        AT_MOST,
                        () -> assertThrows(RejectedSource.class, () -> importer.read(file)));
        assertTrue(
                rejected.getMessage().contains("at most 4,194,304 are allowed"),
                rejected.getMessage());
    }

    @Test
    void tenThousandNestedBracketsAreRejected() {
        String nested = "# Title\n\n" + "[".repeat(10_000) + "a" + "]".repeat(10_000);
        assertRejected(nested.getBytes(StandardCharsets.UTF_8), "nested deeper than 200", 3, 201);
    }

    @Test
    void aLineWithoutEndIsRejected() {
        String line = "word ".repeat(100_000);
        assertRejected(line.getBytes(StandardCharsets.UTF_8), "A line is longer", 1, 200_000);
    }

    @Test
    void textThatIsNoArticleIsRejected() {
        RejectedSource rejected = reject("milk\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(rejected.getMessage().length() > 20, rejected.getMessage());
        assertEquals(1, rejected.line());
    }

    private void assertRejected(byte[] bytes, String words, int line, int column) {
        RejectedSource rejected = reject(bytes);
        assertTrue(rejected.getMessage().contains(words), rejected.getMessage());
        assertEquals(
                line + ":" + column,
                rejected.line() + ":" + rejected.column(),
                rejected.getMessage());
    }

    private RejectedSource reject(byte[] bytes) {
        Source source = new Source("bad.md", bytes);
        return assertTimeoutPreemptively(
                AT_MOST, () -> assertThrows(RejectedSource.class, () -> importer.read(source)));
    }
}
