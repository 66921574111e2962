package org.scholion.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.scholion.domain.article.Edition;
import org.scholion.importer.markdown.MarkdownFormat;
import org.scholion.importer.parsed.ParsedArticle;

/**
 * The one door of the importer: a file goes in, an edition comes out, not yet stored. Safe for many
 * threads.
 *
 * <pre>{@code
 * Edition edition = ArticleImporter.standard(Clock.systemUTC()).read(new Source("lind.md", bytes));
 * }</pre>
 */
public final class ArticleImporter {

    private final List<ArticleFormat> formats;
    private final ImportLimits limits;
    private final Clock clock;

    /**
     * @param formats asked in this order which of them recognises a text
     */
    public ArticleImporter(List<ArticleFormat> formats, ImportLimits limits, Clock clock) {
        this.formats = List.copyOf(formats);
        this.limits = limits;
        this.clock = clock;
    }

    /** With all formats there are and the standard limits. */
    public static ArticleImporter standard(Clock clock) {
        return new ArticleImporter(List.of(new MarkdownFormat()), ImportLimits.STANDARD, clock);
    }

    /** Names of the formats, as the command line takes them. */
    public List<String> formatNames() {
        return formats.stream().map(ArticleFormat::name).toList();
    }

    /**
     * Reads a file from disk, whose format is recognised from its content. A file over the limit is
     * refused unread.
     *
     * @throws RejectedSource where it is no article
     */
    public Edition read(Path file) throws RejectedSource, IOException {
        return read(load(file));
    }

    /**
     * Reads a source whose format is recognised from its content.
     *
     * @throws RejectedSource where it is no article
     */
    public Edition read(Source source) throws RejectedSource {
        String text = text(source);
        ArticleFormat format =
                formats.stream()
                        .filter(f -> f.recognises(text))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new RejectedSource(
                                                "This is no article in a known format; known are: %s."
                                                        .formatted(
                                                                String.join(", ", formatNames())),
                                                1,
                                                1));
        return make(source, text, format);
    }

    /**
     * Reads a file as one format, whatever it looks like.
     *
     * @throws IllegalArgumentException for a format that is not there
     */
    public Edition readAs(String formatName, Path file) throws RejectedSource, IOException {
        ArticleFormat format =
                formats.stream()
                        .filter(f -> f.name().equals(formatName))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "unknown format '%s'; known: %s"
                                                        .formatted(
                                                                formatName,
                                                                String.join(", ", formatNames()))));
        Source source = load(file);
        return make(source, text(source), format);
    }

    private Source load(Path file) throws RejectedSource, IOException {
        long size = Files.size(file);
        if (size > limits.bytes()) {
            throw SourceText.tooLarge(size, limits);
        }
        return new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private String text(Source source) throws RejectedSource {
        String text = new SourceText(limits).of(source);
        new NestingGuard(limits).check(text);
        return text;
    }

    private Edition make(Source source, String text, ArticleFormat format) throws RejectedSource {
        Problems problems = new Problems();
        ParsedArticle parsed = format.parse(text, problems);
        Edition.Origin origin =
                new Edition.Origin(
                        source.fileName(), format.name(), sha256(source.bytes()), clock.instant());
        return new EditionMaker(origin, problems).make(parsed);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
