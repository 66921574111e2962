package org.scholion.importer.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.importer.SampleArticle;

class ScholionImportTest {

    @TempDir Path folder;

    @Test
    void jsonIsOneLineForEachFile() throws IOException {
        Files.writeString(folder.resolve("a.md"), SampleArticle.text());
        Files.writeString(folder.resolve("b.md"), SampleArticle.text());
        Program program = Program.run("--json", folder);
        assertEquals(0, program.status());
        assertEquals(2, program.out().lines().count());
    }

    @Test
    void aRejectedFileHasItsLineAndTheOthersStillCome() throws IOException {
        Files.writeString(folder.resolve("a.md"), " \n ");
        Files.writeString(folder.resolve("b.md"), SampleArticle.text());
        Program program = Program.run("--json", folder.resolve("a.md"), folder.resolve("b.md"));
        assertEquals(2, program.status());
        JsonNode first =
                new ObjectMapper().readTree(program.out().lines().findFirst().orElseThrow());
        assertTrue(first.path("rejected").path("message").asText().contains("empty"));
        assertEquals(1, first.path("rejected").path("line").asInt());
        assertTrue(program.out().lines().skip(1).findFirst().orElseThrow().contains("\"article\""));
    }

    @Test
    void theReportSaysWhatWasFound() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), SampleArticle.text());
        Program program = Program.run(file);
        assertAll(
                () -> assertEquals(0, program.status()),
                () -> assertTrue(program.out().contains("12 notes"), program.out()),
                () -> assertTrue(program.out().contains("10 references"), program.out()));
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), SampleArticle.text());
        Program program = Program.run("--format", "word", file);
        assertEquals(64, program.status());
        assertTrue(program.err().contains("known: markdown"), program.err());
    }

    @Test
    void noFileIsWrongUsage() {
        assertEquals(64, Program.run("--json").status());
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        Program program = Program.run(folder.resolve("nothing.md"));
        assertEquals(64, program.status());
        assertTrue(program.err().contains("nothing.md"));
    }

    @Test
    void quietPrintsNoReport() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), SampleArticle.text());
        assertEquals("", Program.run("--quiet", file).out());
    }

    @Test
    void everyKeyOfTheObjectIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), SampleArticle.text());
        JsonNode json = new ObjectMapper().readTree(Program.run("--json", file).out());
        for (String key :
                ("file format article authors affiliations sections blocks notes references"
                                + " citations claims findings problems unplaced")
                        .split(" ")) {
            assertTrue(json.has(key), key);
        }
        assertFalse(json.path("blocks").path(0).path("lines").isEmpty());
    }

    @Test
    void claimsPointIntoTheTextOfTheirBlocks() throws IOException {
        JsonNode json = sample();
        assertFalse(json.path("claims").isEmpty());
        for (JsonNode claim : json.path("claims")) {
            JsonNode block = json.path("blocks").path(number(claim.path("block")) - 1);
            assertEquals(
                    claim.path("text").asText(),
                    block.path("text")
                            .asText()
                            .substring(claim.path("start").asInt(), claim.path("end").asInt()));
            assertTrue(claim.path("kinds").size() > 0, claim::toString);
            double salience = claim.path("salience").asDouble();
            assertTrue(salience >= 0 && salience <= 1, claim::toString);
        }
    }

    @Test
    void findingsComeGravestFirstAndNameWhatTheyAreAbout() throws IOException {
        List<String> grave = List.of("error", "warning", "hint");
        int before = 0;
        for (JsonNode finding : sample().path("findings")) {
            int gravity = grave.indexOf(finding.path("severity").asText());
            assertTrue(gravity >= before, finding::toString);
            before = gravity;
            assertTrue(finding.path("code").asText().matches("[a-z]+(-[a-z]+)*"));
            assertTrue(finding.path("subject").hasNonNull("kind"), finding::toString);
        }
    }

    private JsonNode sample() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), SampleArticle.text());
        return new ObjectMapper().readTree(Program.run("--json", file).out());
    }

    private static int number(JsonNode id) {
        return Integer.parseInt(id.asText().substring(1));
    }
}
