package org.scholion.importer.markdown;

import org.scholion.importer.parsed.ParsedBlock;
import org.scholion.importer.parsed.RichText;

/** Makes blocks of drafts, once all notes are known. */
final class BlockMaker {

    private final Inlines inlines;
    private final NoteMarks marks;

    BlockMaker(Inlines inlines, NoteMarks marks) {
        this.inlines = inlines;
        this.marks = marks;
    }

    ParsedBlock block(BlockDraft draft) {
        if (draft.figure) {
            return new ParsedBlock.Figure(
                    draft.section, text(draft.caption, draft), draft.address, draft.lines);
        }
        return switch (draft.kind) {
            case ITEM ->
                    new ParsedBlock.Item(
                            draft.section, draft.label, text(draft.raw, draft), draft.lines);
            case QUOTATION ->
                    new ParsedBlock.Quotation(draft.section, text(draft.raw, draft), draft.lines);
            case TABLE ->
                    new ParsedBlock.Table(
                            draft.section,
                            text(draft.caption, draft),
                            new TableReader(inlines, marks).rows(draft.raw, draft.line()),
                            1,
                            draft.lines);
            case FORMULA -> new ParsedBlock.Formula(draft.section, draft.raw, draft.lines);
            case CODE -> new ParsedBlock.Code(draft.section, draft.raw, draft.lines);
            default ->
                    new ParsedBlock.Paragraph(draft.section, text(draft.raw, draft), draft.lines);
        };
    }

    private RichText text(String raw, BlockDraft draft) {
        return raw == null ? null : inlines.read(raw, draft.line(), marks.at(draft.line()));
    }
}
