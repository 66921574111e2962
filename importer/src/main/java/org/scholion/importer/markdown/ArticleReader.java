package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedAffiliation;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.importer.parsed.ParsedAuthor;
import org.scholion.importer.parsed.ParsedBlock;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.ParsedReference;

/** Reads one article: front matter and text apart, then both together. Not to be used twice. */
final class ArticleReader {

    private final MarkdownLimits limits;
    private final Problems problems;
    private final Inlines inlines;
    private final Hyphenation hyphenation;
    private final FrontDraft draft = new FrontDraft();

    ArticleReader(List<Line> lines, MarkdownLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
        this.inlines = new Inlines(limits, problems);
        this.hyphenation = new Hyphenation(lines);
    }

    ParsedArticle read(List<Piece> scanned) {
        List<Piece> pieces = new BrokenWords(hyphenation, problems).mended(scanned);
        FrontMatterReader front =
                new FrontMatterReader(draft, inlines, hyphenation, limits, problems);
        List<Piece> unplaced = new ArrayList<>();
        List<Piece> text = readFront(Group.of(pieces), front, unplaced);
        BodyReader body =
                new BodyReader(text, front, draft, inlines, hyphenation, limits, problems);
        body.read();
        unplaced.addAll(body.unplaced());
        return article(body, unplaced);
    }

    /** Reads the front groups, wherever they stand, and gives back the pieces of the text. */
    private List<Piece> readFront(
            List<Group> groups, FrontMatterReader front, List<Piece> unplaced) {
        FrontGroups which = new FrontGroups(groups, inlines);
        List<Piece> text = new ArrayList<>();
        List<Group> together = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            if (!which.isFrontAt(at)) {
                text.addAll(groups.get(at).all());
                continue;
            }
            together.add(groups.get(at));
            if (which.isLast(at)) {
                leftovers(front.read(together, which.speak()), text, unplaced, which.speak());
                together = new ArrayList<>();
            }
        }
        return text;
    }

    /** What front matter leaves: notes and the text, where it begins without a heading. */
    private void leftovers(
            List<Piece> left, List<Piece> text, List<Piece> unplaced, boolean speaks) {
        boolean textBegan = !speaks;
        for (Piece piece : left) {
            textBegan |= TextBeginning.at(piece);
            if (textBegan || piece.is(Piece.Kind.NOTE)) {
                text.add(piece);
            } else {
                unplaced.add(piece);
                problems.warn(
                        piece.line(),
                        piece.column(),
                        "It is not clear what this line before the text says of the article.");
            }
        }
    }

    private ParsedArticle article(BodyReader body, List<Piece> unplaced) {
        String language = FrontMatterMaker.language(body.blocks(), draft);
        NoteMarks marks = new NoteMarks(body.notes().numbers(), rawTexts(body));
        BlockMaker maker = new BlockMaker(inlines, marks);
        List<ParsedBlock> blocks = body.blocks().stream().map(maker::block).toList();
        List<ParsedNote> notes = body.notes().sorted().stream().map(this::note).toList();
        List<ParsedReference> references = body.references().stream().map(this::reference).toList();
        List<ParsedAuthor> authors = new AuthorList(draft, language).all();
        List<ParsedAffiliation> affiliations = new ArrayList<>();
        draft.affiliations.forEach(
                (label, names) -> affiliations.add(new ParsedAffiliation(label, names)));
        new MarkCheck(problems).check(body.notes().sorted(), marks);
        return new ParsedArticle(
                FrontMatterMaker.of(draft, language),
                authors,
                affiliations,
                body.sections().all(),
                blocks,
                notes,
                references,
                draft.statements,
                lines(unplaced));
    }

    private static List<String> rawTexts(BodyReader body) {
        List<String> texts = new ArrayList<>();
        for (BlockDraft block : body.blocks()) {
            texts.add(block.raw);
            if (block.caption != null) {
                texts.add(block.caption);
            }
        }
        return texts;
    }

    private ParsedNote note(NoteDraft note) {
        return new ParsedNote(
                note.number, inlines.read(note.raw, note.line(), RaisedText.KEPT), note.lines);
    }

    private ParsedReference reference(ReferenceDraft entry) {
        return new ParsedReference(
                entry.raw, inlines.read(entry.raw, entry.line(), RaisedText.KEPT), entry.lines);
    }

    private static List<ParsedArticle.Unplaced> lines(List<Piece> unplaced) {
        Map<Integer, ParsedArticle.Unplaced> lines = new LinkedHashMap<>();
        for (Piece piece : unplaced) {
            for (Line line : piece.lines()) {
                lines.put(line.number(), new ParsedArticle.Unplaced(line.number(), line.text()));
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparingInt(ParsedArticle.Unplaced::line))
                .toList();
    }
}
