package org.scholion.importer.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scholion.domain.article.Problem;
import org.scholion.importer.Problems;
import org.scholion.importer.RejectedSource;

/**
 * A file of {@code cases/markdown}: why, the input, the expected outline and problems, set apart by
 * lines that begin with {@code ~~~~}.
 */
record MarkdownCase(Path file, String why, String input, String expected) {

    static MarkdownCase of(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^~~~~.*\\R", -1);
        return new MarkdownCase(
                file, parts[0].strip(), parts[1], parts.length > 3 ? parts[3].stripTrailing() : "");
    }

    String actual() throws RejectedSource {
        Problems problems = new Problems();
        StringBuilder outline =
                new StringBuilder(Outline.of(new MarkdownFormat().parse(input, problems)));
        for (Problem problem : problems.all()) {
            outline.append(
                    "%nproblem %d:%d %s".formatted(problem.line, problem.column, problem.message));
        }
        return outline.toString();
    }

    void update() throws IOException, RejectedSource {
        Files.writeString(
                file,
                "%s%n%n~~~~ markdown%n%s~~~~%n%n~~~~ outline%n%s%n~~~~%n"
                        .formatted(why, input, actual()));
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".md", "");
    }
}
