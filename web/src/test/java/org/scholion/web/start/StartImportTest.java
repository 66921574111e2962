package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.domain.article.Article;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.LogLines;
import org.scholion.web.library.Intake;
import org.scholion.web.library.Library;

@Tag("database")
@QuarkusTest
class StartImportTest {

    @Inject Intake intake;
    @Inject Library library;
    @Inject Article.Repository articles;
    @Inject EmptyTables tables;
    @TempDir Path folder;

    private LogLines log;

    @BeforeEach
    void begin() {
        tables.empty();
        log = LogLines.of(StartImport.class);
    }

    @AfterEach
    void end() {
        log.close();
    }

    private void start(String given) {
        new StartImport(intake, library, Optional.ofNullable(given), true).open(new StartupEvent());
    }

    private Path copyOfTheSample(String name) throws IOException {
        byte[] sample = SampleFiles.shipped().get(0).read().bytes();
        return Files.write(folder.resolve(name), sample);
    }

    @Test
    void anEmptyPortalGetsTheSample() {
        start(null);
        assertEquals(SampleFiles.shipped().size(), articles.count());
        assertTrue(log.first().contains(": new article at /articles/"), log.first());
        assertTrue(log.first().contains("12 notes, 10 references"), log.first());
    }

    @Test
    void aPortalWithArticlesGetsNoSample() {
        start(null);
        start(null);
        assertEquals(SampleFiles.shipped().size(), log.lines().size());
    }

    @Test
    void givenArticlesTakeThePlaceOfTheSampleAndAreKnownTheNextTime() throws IOException {
        Path file = copyOfTheSample("paper.md");
        start(file.toString());
        start(file.toString());
        assertEquals(1, articles.count());
        assertTrue(log.first().startsWith(file + ": new article"), log.first());
        assertTrue(log.lines().get(1).startsWith(file + ": known already"), log.first());
    }

    @Test
    void aFileThatIsNoArticleIsOneLineAndTheNextIsImported() throws IOException {
        Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, (byte) 0xff});
        Files.write(folder.resolve("b.md"), "".getBytes(StandardCharsets.UTF_8));
        copyOfTheSample("c.md");
        start(folder.toString());
        List<String> lines = log.lines();
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(lines.get(0).contains("a.bin was not imported. "), lines.get(0));
        assertTrue(lines.get(1).contains("b.md was not imported. "), lines.get(1));
        assertEquals(1, articles.count());
    }
}
