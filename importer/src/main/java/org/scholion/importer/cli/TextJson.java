package org.scholion.importer.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.domain.article.Statement;

/** The keys {@code sections}, {@code blocks}, {@code citations} and {@code unplaced}. */
final class TextJson {

    private TextJson() {}

    static List<Json> sections(Edition edition) {
        return edition.sections().stream().map(TextJson::section).toList();
    }

    private static Json section(Section section) {
        return new Json()
                .put("id", section.key)
                .put("order", section.position)
                .put("level", section.level)
                .put("parent", section.parent == null ? null : section.parent.key)
                .put("kind", lower(section.kind))
                .put("title", section.title);
    }

    static List<Json> blocks(Edition edition) {
        return edition.blocks().stream().map(TextJson::block).toList();
    }

    private static Json block(Block block) {
        return new Json()
                .put("id", id(block))
                .put("order", block.position)
                .put("section", block.section.key)
                .put("number", block.number)
                .put("kind", lower(block.kind))
                .put("text", block.text)
                .put(
                        "noteMarks",
                        block.spans().stream()
                                .filter(s -> s.kind == Span.Kind.NOTE_MARK)
                                .map(TextJson::mark)
                                .toList())
                .put("lines", block.lines);
    }

    private static Json mark(Span span) {
        return new Json().put("number", Json.number(span.target)).put("offset", span.start);
    }

    static List<Json> citations(Edition edition) {
        return edition.citations().stream().map(TextJson::citation).toList();
    }

    private static Json citation(Citation citation) {
        return new Json()
                .put("block", id(citation.block))
                .put("start", citation.start)
                .put("end", citation.end)
                .put("text", citation.text())
                .put("reference", citation.reference == null ? null : citation.reference.key)
                .put("locator", citation.locator);
    }

    /** Lines without an entity, and the statements, which have no key of their own in this JSON. */
    static List<Json> unplaced(Edition edition) {
        List<Json> lines = new ArrayList<>();
        edition.unplaced().forEach(u -> lines.add(line(u.line, u.text)));
        edition.statements().forEach(s -> lines.add(line(s.lines.get(0), printed(s))));
        lines.sort(Comparator.comparing(j -> (Integer) j.get("line")));
        return lines;
    }

    private static String printed(Statement statement) {
        return statement.label == null ? statement.text : statement.label + ". " + statement.text;
    }

    private static Json line(int number, String text) {
        return new Json().put("line", number).put("text", text);
    }

    /** The name of a block in the JSON. */
    static String id(Block block) {
        return "b" + block.position;
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
