package org.scholion.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The article that ships with the product. */
public final class SampleArticle {

    private SampleArticle() {}

    public static String text() {
        try (InputStream in =
                SampleArticle.class.getResourceAsStream("/samples/notes-in-the-margin.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
