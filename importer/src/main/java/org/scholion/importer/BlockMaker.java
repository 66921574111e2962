package org.scholion.importer;

import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.importer.citation.CitationFinder;
import org.scholion.importer.parsed.ParsedBlock;
import org.scholion.importer.parsed.RichText;

/**
 * Fills an edition with its blocks: numbers the paragraphs, sets the spans, links the citations.
 */
final class BlockMaker implements ParsedBlock.Visitor<Block> {

    private final Edition edition;
    private final List<Section> sections;
    private final CitationFinder citations;
    private int paragraphs;

    /**
     * @param edition with its references, which the citations are linked to
     */
    BlockMaker(Edition edition, List<Section> sections) {
        this.edition = edition;
        this.sections = sections;
        this.citations = new CitationFinder(edition.references());
    }

    void make(List<ParsedBlock> parsed) {
        for (ParsedBlock one : parsed) {
            Block block = one.accept(this);
            edition.add(block);
            if (block.kind != Block.Kind.CODE && block.kind != Block.Kind.FORMULA) {
                cite(block);
            }
        }
    }

    private void cite(Block block) {
        for (CitationFinder.Found found : citations.find(block.text)) {
            Citation citation =
                    new Citation(
                            block, found.start(), found.end(), found.reference(), found.locator());
            edition.add(citation);
            String target = String.valueOf(citation.position);
            block.mark(new Span(Span.Kind.CITATION, found.start(), found.end(), target));
        }
    }

    @Override
    public Block paragraph(ParsedBlock.Paragraph paragraph) {
        return numbered(rich(Block.Kind.PARAGRAPH, paragraph, paragraph.text()));
    }

    @Override
    public Block quotation(ParsedBlock.Quotation quotation) {
        return numbered(rich(Block.Kind.QUOTATION, quotation, quotation.text()));
    }

    @Override
    public Block item(ParsedBlock.Item item) {
        Block block = rich(Block.Kind.ITEM, item, item.text());
        block.labelled(item.label());
        return block;
    }

    /** The text of a table is its caption and its cells, row by row, with a space between. */
    @Override
    public Block table(ParsedBlock.Table table) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        if (table.caption() != null) {
            append(text, spans, table.caption(), Span.Kind.CAPTION, null);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<RichText> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                String head = row < table.headRows() ? "h" : "";
                append(text, spans, cells.get(column), Span.Kind.CELL, row + "," + column + head);
            }
        }
        return block(Block.Kind.TABLE, table, text.toString(), spans);
    }

    @Override
    public Block figure(ParsedBlock.Figure figure) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        RichText caption = figure.caption() == null ? RichText.plain("") : figure.caption();
        append(text, spans, caption, Span.Kind.CAPTION, figure.address());
        return block(Block.Kind.FIGURE, figure, text.toString(), spans);
    }

    @Override
    public Block formula(ParsedBlock.Formula formula) {
        return block(Block.Kind.FORMULA, formula, formula.tex(), List.of());
    }

    @Override
    public Block code(ParsedBlock.Code code) {
        return block(Block.Kind.CODE, code, code.code(), List.of());
    }

    private Block numbered(Block block) {
        block.numbered(++paragraphs);
        return block;
    }

    private Block rich(Block.Kind kind, ParsedBlock parsed, RichText text) {
        return block(
                kind, parsed, text.plain(), text.marks().stream().map(m -> span(m, 0)).toList());
    }

    private Block block(Block.Kind kind, ParsedBlock parsed, String text, List<Span> spans) {
        Block block = new Block(kind, sections.get(parsed.section()), text, parsed.lines());
        spans.forEach(block::mark);
        return block;
    }

    private static void append(
            StringBuilder text, List<Span> spans, RichText part, Span.Kind kind, String target) {
        if (!text.isEmpty() && !part.plain().isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(part.plain());
        spans.add(new Span(kind, start, text.length(), target));
        part.marks().forEach(m -> spans.add(span(m, start)));
    }

    private static Span span(RichText.Mark mark, int offset) {
        Span.Kind kind = Span.Kind.valueOf(mark.kind().name());
        return new Span(kind, mark.start() + offset, mark.end() + offset, mark.target());
    }
}
