package org.scholion.importer.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real articles and their readings by hand, which lies beside the project where there
 * is one. A test that needs it is skipped without it, or fails where the property {@code
 * scholion.required} names {@code shared}.
 */
public final class SharedArticles {

    private SharedArticles() {}

    /** A file or folder below the shared folder, such as {@code articles/pivot-to-the-east.md}. */
    public static Path path(String relative) {
        Path path = Path.of(System.getProperty("scholion.shared", "../shared")).resolve(relative);
        if (!Files.exists(path)) {
            String sentence =
                    "The shared articles are not there (%s is missing).".formatted(relative);
            if (System.getProperty("scholion.required", "").contains("shared")) {
                throw new AssertionError(sentence);
            }
            Assumptions.abort("Skipped: " + sentence);
        }
        return path;
    }
}
