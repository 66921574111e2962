package org.scholion.importer.markdown;

import java.util.List;
import java.util.Locale;
import org.scholion.importer.ArticleFormat;
import org.scholion.importer.Problems;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.parsed.ParsedArticle;

/**
 * Markdown as a PDF converter leaves it. The way it is read: lines ({@link SourceLines}) are cut
 * into pieces ({@link BlockScanner}); {@link FrontGroups} tells front matter from text; {@link
 * FrontMatterReader} reads the one, {@link BodyReader} the other, joining what pages tore.
 */
public final class MarkdownFormat implements ArticleFormat {

    private final MarkdownLimits limits;

    public MarkdownFormat() {
        this(MarkdownLimits.DEFAULT);
    }

    public MarkdownFormat(MarkdownLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean recognises(String text) {
        try {
            return !isMarkup(text)
                    && isArticle(new BlockScanner(limits).scan(SourceLines.of(text, limits)));
        } catch (RejectedSource noText) {
            return false;
        }
    }

    @Override
    public ParsedArticle parse(String text, Problems problems) throws RejectedSource {
        List<Line> lines = SourceLines.of(text, limits);
        if (isMarkup(text)) {
            throw new RejectedSource(
                    "The file is XML, HTML or TeX, not Markdown.", firstLine(lines), 1);
        }
        List<Piece> pieces = new BlockScanner(limits).scan(lines);
        if (!isArticle(pieces)) {
            throw new RejectedSource(
                    "This is no article: it has no heading, and not two paragraphs set apart by an"
                            + " empty line.",
                    firstLine(lines),
                    1);
        }
        return new ArticleReader(lines, limits, problems).read(pieces);
    }

    private static boolean isMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 500)).stripLeading();
        String lower = start.replace("\uFEFF", "").toLowerCase(Locale.ROOT);
        return List.of("<?xml", "<!doctype", "<html", "<article", "%pdf", "\\documentclass")
                .stream()
                .anyMatch(lower::startsWith);
    }

    private static boolean isArticle(List<Piece> pieces) {
        boolean headed =
                pieces.stream().anyMatch(p -> p.is(Piece.Kind.HEADING) && !p.text().isBlank());
        long paragraphs = pieces.stream().filter(p -> p.is(Piece.Kind.PARAGRAPH)).count();
        return headed || paragraphs >= 2;
    }

    private static int firstLine(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(Line::number)
                .orElse(1);
    }
}
