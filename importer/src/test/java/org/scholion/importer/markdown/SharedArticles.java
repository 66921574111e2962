package org.scholion.importer.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The shared articles with their gold readings, which are kept outside this repository. */
final class SharedArticles {

    private SharedArticles() {}

    /** An article and what a careful reader found in it. */
    record Gold(String name, String text, JsonNode reading) {
        @Override
        public String toString() {
            return name;
        }

        Stream<JsonNode> all(String list) {
            List<JsonNode> nodes = new ArrayList<>();
            reading.path(list).forEach(nodes::add);
            return nodes.stream();
        }
    }

    static List<Gold> all() throws IOException {
        Path shared = Path.of(System.getProperty("scholion.shared", "../shared"));
        boolean there = Files.isDirectory(shared.resolve("gold"));
        if (!there && System.getProperty("scholion.required", "").contains("shared")) {
            throw new IllegalStateException("the shared articles are required, but not there");
        }
        Assumptions.assumeTrue(there, "the shared articles are not there: not compared");
        List<Gold> all = new ArrayList<>();
        for (Path folder : List.of(Path.of(""), Path.of("damaged"))) {
            try (Stream<Path> files = Files.list(shared.resolve("articles").resolve(folder))) {
                for (Path file :
                        files.sorted().filter(f -> f.toString().endsWith(".md")).toList()) {
                    String name = file.getFileName().toString();
                    Path gold =
                            shared.resolve("gold")
                                    .resolve(folder)
                                    .resolve(name.replace(".md", ".json"));
                    JsonNode reading = new ObjectMapper().readTree(gold.toFile());
                    all.add(new Gold(name, Files.readString(file), reading));
                }
            }
        }
        return all;
    }

    /** A text with one kind of quotation marks and dashes, and single spaces. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[‘’‚‛′`´ʼ]", "'")
                .replaceAll("[“”„‟″«»]", "\"")
                .replaceAll("[‐‑‒–—―−]", "-")
                .replaceAll("[\u00AD\u200B\u200C\u200D\u2060\uFEFF]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The text of a source entry without Markdown's marks. */
    static String bare(String raw) {
        return folded(
                raw.replaceAll("\\[[^\\]]*\\]\\((https?:[^)\\s]*)\\)", "$1")
                        .replaceAll("\\\\(?=\\p{Punct})", "")
                        .replaceAll("[*<>]", ""));
    }
}
