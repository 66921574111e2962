package org.scholion.importer.gold;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder with the articles and gold readings that tests are measured against; it is not part of
 * the project. Where it is missing a test is skipped, or fails where it is required.
 */
public final class GoldFolder {

    private GoldFolder() {}

    /** The tree of one JSON file, named from the folder: {@code gold/x.json}. */
    public static JsonNode read(String name) {
        try {
            return new ObjectMapper().readTree(file(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the folder; skips or fails the test where it is missing. */
    public static Path file(String name) {
        String folder = System.getProperty("scholion.shared", "");
        Path file = Path.of(folder, name);
        if (folder.isEmpty() || !Files.exists(file)) {
            String sentence = "no " + name + " in the folder of scholion.shared";
            if (System.getProperty("scholion.required", "").contains("shared")) {
                fail(sentence);
            }
            Assumptions.abort(sentence);
        }
        return file;
    }
}
