package org.scholion.web.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholion.importer.Source;

/** The articles that ship with the portal; {@code samples/index.txt} names one a line. */
final class SampleFiles {

    private static final String FOLDER = "samples/";

    private SampleFiles() {}

    static List<Shipped> shipped() {
        try {
            String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
            return index.lines()
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .map(Shipped::new)
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException("The portal does not hold " + FOLDER + name + ".");
            }
            return in.readAllBytes();
        }
    }

    record Shipped(String name) implements ArticleFile {

        @Override
        public Source read() throws IOException {
            return new Source(name, bytes(name));
        }
    }
}
