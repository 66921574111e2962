package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholion.importer.parsed.FrontMatter;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.importer.parsed.ParsedAuthor;
import org.scholion.importer.parsed.ParsedBlock;
import org.scholion.importer.parsed.RichText;

/** A parsed article as lines that a person can read and compare. */
final class Outline implements ParsedBlock.Visitor<String> {

    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static String of(ParsedArticle article) {
        Outline outline = new Outline();
        outline.front(article.frontMatter());
        article.authors().forEach(outline::author);
        article.affiliations()
                .forEach(a -> outline.map("affiliation " + a.label() + " ", a.names()));
        article.statements()
                .forEach(
                        s ->
                                outline.add(
                                        "%s %s %s: %s %s",
                                        s.kind(), s.language(), s.label(), s.text(), s.lines()));
        for (int at = 0; at < article.sections().size(); at++) {
            var section = article.sections().get(at);
            outline.add(
                    "section %s level %d %s: %s",
                    at, section.level(), section.kind(), section.title());
        }
        article.blocks()
                .forEach(
                        block ->
                                outline.add(
                                        "%d %s %s",
                                        block.section(), block.accept(outline), block.lines()));
        article.notes()
                .forEach(n -> outline.add("note %s %s %s", n.number(), rich(n.text()), n.lines()));
        article.references()
                .forEach(r -> outline.add("reference %s %s", rich(r.text()), r.lines()));
        article.unplaced().forEach(u -> outline.add("unplaced %d %s", u.line(), u.text()));
        return String.join("\n", outline.lines);
    }

    private void front(FrontMatter front) {
        value("type", front.type());
        value("doi", front.doi());
        value("edn", front.edn());
        add("language %s", front.language());
        map("title ", front.titles());
        map("abstract ", front.abstracts());
        map("keywords ", front.keywords());
        FrontMatter.Container container = front.container();
        map("journal ", container.titles());
        value("issn", container.issn());
        value("volume", container.volume());
        value("issue", container.issue());
        value("first page", container.firstPage());
        value("last page", container.lastPage());
        value("year", container.year());
        value("received", front.dates().received());
        value("revised", front.dates().revised());
        value("accepted", front.dates().accepted());
        value("published", front.dates().published());
        value("licence", front.licence().text());
        value("licence at", front.licence().url());
    }

    private void author(ParsedAuthor author) {
        add(
                "author %s | %s | %s %s %s%s",
                author.family(),
                author.given(),
                author.patronymic(),
                author.names(),
                author.affiliations(),
                author.corresponding() ? " corresponding" : "");
        if (author.post().degree() != null || author.post().position() != null) {
            add(
                    "    %s | %s | %s",
                    author.post().degree(), author.post().rank(), author.post().position());
        }
        if (author.ids().orcid() != null || author.ids().email() != null) {
            add(
                    "    orcid %s, spin %s, %s",
                    author.ids().orcid(), author.ids().spin(), author.ids().email());
        }
    }

    private void add(String format, Object... values) {
        lines.add(format.formatted(values));
    }

    private void value(String name, Object value) {
        if (value != null) {
            add("%s %s", name, value);
        }
    }

    private void map(String name, Map<String, ?> values) {
        values.forEach((language, value) -> add("%s%s: %s", name, language, value));
    }

    private static String rich(RichText text) {
        if (text == null) {
            return "-";
        }
        String marks =
                text.marks().stream()
                        .map(mark -> mark(mark, text.plain()))
                        .collect(Collectors.joining(", "));
        return marks.isEmpty() ? text.plain() : "%s {%s}".formatted(text.plain(), marks);
    }

    private static String mark(RichText.Mark mark, String plain) {
        return switch (mark.kind()) {
            case NOTE_MARK -> "%s at %d".formatted(mark.target(), mark.start());
            case LINK ->
                    "link %s to %s"
                            .formatted(plain.substring(mark.start(), mark.end()), mark.target());
            default -> "%s %s".formatted(mark.kind(), plain.substring(mark.start(), mark.end()));
        };
    }

    @Override
    public String paragraph(ParsedBlock.Paragraph paragraph) {
        return "paragraph " + rich(paragraph.text());
    }

    @Override
    public String item(ParsedBlock.Item item) {
        return "item %s %s".formatted(item.label(), rich(item.text()));
    }

    @Override
    public String quotation(ParsedBlock.Quotation quotation) {
        return "quotation " + rich(quotation.text());
    }

    @Override
    public String table(ParsedBlock.Table table) {
        return "table %s head %d %s"
                .formatted(
                        rich(table.caption()),
                        table.headRows(),
                        table.rows().stream()
                                .map(row -> row.stream().map(Outline::rich).toList())
                                .toList());
    }

    @Override
    public String figure(ParsedBlock.Figure figure) {
        return "figure %s at %s".formatted(rich(figure.caption()), figure.address());
    }

    @Override
    public String formula(ParsedBlock.Formula formula) {
        return "formula " + formula.tex();
    }

    @Override
    public String code(ParsedBlock.Code code) {
        return "code " + code.code().replace("\n", "⏎");
    }
}
