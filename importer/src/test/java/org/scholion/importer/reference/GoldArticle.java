package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/**
 * Gold readings of articles in the shared folder; tests that need them are skipped where it is
 * missing.
 */
public final class GoldArticle {

    /** The articles that are read by hand, by name below {@code gold}. */
    public static final List<String> NAMES =
            List.of("pivot-to-the-east.json", "damaged/damaged-1.json", "damaged/damaged-2.json");

    private GoldArticle() {}

    public static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(file("gold/" + name).toFile());
    }

    public static Path file(String name) {
        Path file = Path.of(System.getProperty("scholion.shared", "../../shared"), name);
        if (!Files.exists(file)) {
            String sentence = "skipped: %s is not in the shared folder".formatted(name);
            if (System.getProperty("scholion.required", "").contains("shared")) {
                fail(sentence);
            }
            assumeTrue(false, sentence);
        }
        return file;
    }

    /** The text of a field of a JSON object, "" where it is null or missing. */
    public static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    /**
     * Folded as the measuring does: NFC, one space, one kind of quotation mark, apostrophe and
     * dash.
     */
    public static String folded(Object text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.toString(), Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceAll("[‘’‚‛′`´ʼ]", "'")
                        .replaceAll("[“”„‟″«»]", "\"")
                        .replaceAll("[‐‑‒–—―−]", "-");
    }
}
