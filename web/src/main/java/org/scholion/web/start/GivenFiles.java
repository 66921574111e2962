package org.scholion.web.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholion.importer.ImportLimits;
import org.scholion.importer.Source;

/** The files that {@code SCHOLION_ARTICLES} names. */
final class GivenFiles {

    /** The importer takes no more; a larger file is not even read. */
    static final long MAX_BYTES = ImportLimits.STANDARD.bytes();

    private GivenFiles() {}

    /**
     * @param names files and folders, several separated as in {@code PATH}; of a folder every file
     *     right in it counts that is not hidden, by name
     */
    static List<ArticleFile> named(String names) {
        return Stream.of(names.split(Pattern.quote(File.pathSeparator)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(GivenFiles::at)
                .toList();
    }

    private static Stream<ArticleFile> at(String name) {
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path) ? in(path) : Stream.of(new OnDisk(path));
        } catch (InvalidPathException e) {
            return Stream.of(new Unreadable(name, "That is no name of a file."));
        }
    }

    private static Stream<ArticleFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && !isHidden(file))
                    .sorted()
                    .<ArticleFile>map(OnDisk::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of(new Unreadable(folder.toString(), "The folder cannot be listed."));
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private record OnDisk(Path path) implements ArticleFile {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public Source read() throws IOException {
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new IOException("There is no such file that can be read.");
            }
            if (Files.size(path) > MAX_BYTES) {
                throw new IOException(
                        "It has %d bytes; at most %d are allowed."
                                .formatted(Files.size(path), MAX_BYTES));
            }
            return new Source(path.getFileName().toString(), Files.readAllBytes(path));
        }
    }

    private record Unreadable(String name, String reason) implements ArticleFile {

        @Override
        public Source read() throws IOException {
            throw new IOException(reason);
        }
    }
}
