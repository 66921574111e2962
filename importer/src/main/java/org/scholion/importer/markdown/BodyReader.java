package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedSection;

/**
 * Reads the text: sections, blocks, notes, references. The way we do it: pieces are taken one by
 * one; notes, rules and page numbers are lifted out, so that the two halves of a torn paragraph
 * come to stand side by side; {@link Border} tells whether they are one.
 */
final class BodyReader {

    private final List<Piece> pieces;
    private final FrontMatterReader front;
    private final Hyphenation hyphenation;
    private final Problems problems;
    private final Sections sections;
    private final Notes notes;
    private final References references;
    private final AboutAuthors about;
    private final Floats floats;
    private final List<BlockDraft> blocks = new ArrayList<>();
    private final List<Piece> unplaced = new ArrayList<>();
    private BlockDraft last;
    private final int maxParts;
    private boolean pageEnd;
    private int at;

    BodyReader(
            List<Piece> pieces,
            FrontMatterReader front,
            FrontDraft draft,
            Inlines inlines,
            Hyphenation hyphenation,
            MarkdownLimits limits,
            Problems problems) {
        this.pieces = pieces;
        this.maxParts = limits.maxParts();
        this.front = front;
        this.hyphenation = hyphenation;
        this.problems = problems;
        List<Piece> headings = pieces.stream().filter(p -> p.is(Piece.Kind.HEADING)).toList();
        sections = new Sections(headings, inlines, problems);
        notes = new Notes(pieces, hyphenation, limits, problems);
        references = new References(hyphenation, limits, problems);
        about = new AboutAuthors(draft.about, inlines, hyphenation, limits);
        floats = new Floats(blocks);
    }

    void read() {
        for (at = 0; at < pieces.size(); at++) {
            take(pieces.get(at));
        }
        about.end();
    }

    private void take(Piece scanned) {
        boolean textOpen = isOpen() && last.kind == Piece.Kind.PARAGRAPH;
        Piece piece = TornMarks.asText(scanned, textOpen, !isFollowedByLike(scanned));
        switch (piece.kind()) {
            case HEADING -> heading(piece);
            case RULE -> pageEnd = true;
            case NOTE -> note(piece);
            case PARAGRAPH -> paragraph(piece);
            case ITEM -> item(piece);
            case QUOTATION -> text(piece);
            case TABLE -> floats.table(piece, sections.index());
            default -> {
                blocks.add(new BlockDraft(piece, sections.index()));
                last = null;
            }
        }
    }

    private boolean isFollowedByLike(Piece piece) {
        return at + 1 < pieces.size() && pieces.get(at + 1).is(piece.kind());
    }

    private void heading(Piece heading) {
        if (heading.text().isBlank()) {
            return;
        }
        about.end();
        floats.end();
        notes.textFollows();
        sections.begin(heading, at > 0 && pieces.get(at - 1).is(Piece.Kind.HEADING));
        if (sections.current().kind() == ParsedSection.Kind.REFERENCES) {
            references.begin(hasItems());
        }
        last = null;
        pageEnd = false;
    }

    private boolean hasItems() {
        for (int next = at + 1; next < pieces.size(); next++) {
            if (pieces.get(next).is(Piece.Kind.HEADING)) {
                return false;
            }
            if (pieces.get(next).is(Piece.Kind.ITEM)) {
                return true;
            }
        }
        return false;
    }

    private void note(Piece note) {
        if (isTornText(note)) {
            join(note.as(Piece.Kind.PARAGRAPH, null, note.lines().get(0).text().strip()));
            return;
        }
        notes.add(note);
        pageEnd = true;
    }

    /** Whether this is no note but torn text that goes on behind a note's mark. */
    private boolean isTornText(Piece note) {
        return last != null
                && notes.isPrintedTwice(note.label())
                && TextStart.of(note.text()).lower()
                && isOpen();
    }

    private void item(Piece item) {
        SectionDraft section = sections.current();
        if (section.kind() == ParsedSection.Kind.REFERENCES) {
            references.item(item);
        } else if (section.kind() == ParsedSection.Kind.AUTHORS
                && about.take(item, section.title())) {
            last = null;
        } else if (section.notes() && item.label() != null) {
            notes.add(item.as(Piece.Kind.NOTE, item.label(), item.text()));
        } else {
            block(item);
        }
    }

    private void paragraph(Piece piece) {
        ParsedSection.Kind section = sections.current().kind();
        if (PageFurniture.isPageNumber(piece)) {
            unplaced.add(piece);
            pageEnd = true;
        } else if (notes.takeRest(piece, surroundings())) {
            pageEnd = true;
        } else if (front.takeFromText(piece, sections.isTextOver(piece.line()))) {
            last = null;
        } else if (section == ParsedSection.Kind.REFERENCES) {
            references.paragraph(piece);
        } else if (section == ParsedSection.Kind.AUTHORS
                && about.take(piece, sections.current().title())) {
            last = null;
        } else if (!floats.take(piece, sections.index(), isOpen(), goesOnLater())) {
            text(piece);
        }
    }

    private Notes.Surroundings surroundings() {
        boolean afterRule = at > 0 && pieces.get(at - 1).is(Piece.Kind.RULE);
        boolean beforeNote = at + 1 < pieces.size() && pieces.get(at + 1).is(Piece.Kind.NOTE);
        return new Notes.Surroundings(afterRule, beforeNote, isOpen(), goesOnLater());
    }

    private boolean isOpen() {
        return last != null
                && !TextEnd.of(last.raw).stopped()
                && TextEnd.of(last.raw).last() != ':';
    }

    /** Whether the next running text below this piece can be the rest of a torn paragraph. */
    private boolean goesOnLater() {
        for (int next = at + 1; next < pieces.size(); next++) {
            Piece piece = pieces.get(next);
            if (piece.is(Piece.Kind.PARAGRAPH)) {
                return TextStart.of(piece.text()).lower();
            }
            if (!piece.is(Piece.Kind.NOTE) && !piece.is(Piece.Kind.RULE)) {
                return false;
            }
        }
        return false;
    }

    /** Takes running text: the rest of the last block, or a block of its own. */
    private void text(Piece piece) {
        boolean joinable =
                last != null
                        && (last.kind == piece.kind() || last.kind == Piece.Kind.ITEM)
                        && last.lines.size() < maxParts;
        Border border = joinable ? Border.between(last.raw, piece.text(), pageEnd) : Border.APART;
        if (border == Border.TORN && !endsList(piece)) {
            join(piece);
            return;
        }
        if (border == Border.UNCERTAIN) {
            problems.warn(
                    piece.line(),
                    piece.column(),
                    "A page ends before this paragraph; it may belong to the one that begins in"
                            + " line %d.".formatted(last.line()));
        }
        block(DashedItems.item(piece, last));
    }

    /** Whether a paragraph stands behind the last item of a list whose items have no end marks. */
    private boolean endsList(Piece piece) {
        return last.kind == Piece.Kind.ITEM
                && TextStart.of(piece.text()).upper()
                && ",;(".indexOf(TextEnd.of(last.raw).last()) < 0
                && !TextEnd.of(last.raw).hangs();
    }

    private void join(Piece piece) {
        problems.warn(
                piece.line(),
                piece.column(),
                "This was joined to the paragraph that begins in line %d and breaks off in line %d."
                        .formatted(last.line(), last.lines.get(last.lines.size() - 1)));
        notes.textFollows();
        last.raw = Joints.text(last.raw, piece.text(), hyphenation);
        last.lines.addAll(piece.lineNumbers());
        pageEnd = false;
    }

    private void block(Piece piece) {
        notes.textFollows();
        last = new BlockDraft(piece, sections.index());
        blocks.add(last);
        pageEnd = false;
    }

    Sections sections() {
        return sections;
    }

    Notes notes() {
        return notes;
    }

    List<ReferenceDraft> references() {
        return references.all();
    }

    List<BlockDraft> blocks() {
        return blocks;
    }

    List<Piece> unplaced() {
        return unplaced;
    }
}
