package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedStatement;

/** Reads what stands before the text, and wherever else an article speaks of itself. */
final class FrontMatterReader {

    private final FrontDraft draft;
    private final Inlines inlines;
    private final Problems problems;
    private final LabelledTexts texts;
    private final AffiliationRule affiliations;
    private final List<FrontRule> rules =
            List.of(
                    new IdentifierRule(),
                    new TypeRule(),
                    new HistoryRule(),
                    new LicenceRule(),
                    new EmailRule());
    private final MarkdownLimits limits;
    private TitleRoles roles;
    private String tornTitle;
    private boolean namesAuthors;
    private boolean summarised;
    private boolean speaks;

    FrontMatterReader(
            FrontDraft draft,
            Inlines inlines,
            Hyphenation hyphenation,
            MarkdownLimits limits,
            Problems problems) {
        this.draft = draft;
        this.inlines = inlines;
        this.problems = problems;
        this.limits = limits;
        this.texts = new LabelledTexts(draft, inlines, hyphenation, limits);
        this.affiliations = new AffiliationRule(inlines);
    }

    /**
     * Reads front groups that stand together; gives back the pieces that are none of it.
     *
     * @param speak whether there is more than a title
     */
    List<Piece> read(List<Group> groups, boolean speak) {
        speaks = speak;
        roles = new TitleRoles(groups);
        summarised = false;
        boolean titled = groups.stream().anyMatch(group -> group.heading() != null);
        List<Piece> left = new ArrayList<>();
        for (Group group : groups) {
            if (group.heading() != null) {
                heading(group.heading());
            }
            left.addAll(readPieces(group, titled));
        }
        texts.end();
        return left;
    }

    private List<Piece> readPieces(Group group, boolean titled) {
        List<Piece> left = new ArrayList<>();
        int labelled = lastLabelled(group);
        boolean textBegan = false;
        for (int at = 0; at < group.pieces().size(); at++) {
            Piece piece = group.pieces().get(at);
            if (!textBegan && (piece.is(Piece.Kind.RULE) || take(piece, at < labelled))) {
                continue;
            }
            if (!titled && draft.titles.isEmpty() && TextBeginning.mayBeTitle(piece)) {
                title(FrontLine.of(piece, inlines));
                namesAuthors = true;
            } else {
                textBegan |= at > labelled && (!speaks || TextBeginning.at(piece));
                left.add(piece);
            }
        }
        return left;
    }

    /** The index of the last piece with a label of its own; -1 where there is none. */
    private int lastLabelled(Group group) {
        for (int at = group.pieces().size() - 1; at >= 0; at--) {
            Piece piece = group.pieces().get(at);
            if (piece.is(Piece.Kind.PARAGRAPH)
                    && LabelledTexts.isText(FrontLine.of(piece, inlines).label())) {
                return at;
            }
        }
        return -1;
    }

    private void heading(Piece heading) {
        FrontLine line = FrontLine.of(heading, inlines);
        Labels.Found label = Labels.whole(line.plain());
        if (LabelledTexts.isText(label)) {
            texts.beginUnderHeading(line, label);
            namesAuthors = false;
            return;
        }
        texts.end();
        namesAuthors = true;
        summarised = false;
        switch (roles.of(heading)) {
            case RUBRIC -> rubric(line);
            case TORN_TITLE ->
                    tornTitle = tornTitle == null ? line.plain() : tornTitle + " " + line.plain();
            default -> title(line);
        }
    }

    private void rubric(FrontLine line) {
        String text = line.plain();
        int colon = text.indexOf(':');
        String label = colon < 0 ? null : text.substring(0, colon).strip();
        String words = text.substring(colon + 1).strip();
        draft.state(ParsedStatement.Kind.RUBRIC, label, words, line.lines());
    }

    private void title(FrontLine line) {
        String title = Edges.withoutEnd(line.plain(), "*");
        if (tornTitle != null) {
            title = tornTitle + " " + title;
            problems.warn(
                    line.piece().line(), 1, "The title stands in two headings; they were joined.");
            tornTitle = null;
        }
        if (draft.titles.putIfAbsent(Languages.of(title), title) != null) {
            draft.state(ParsedStatement.Kind.OTHER, null, title, line.lines());
        }
    }

    private boolean take(Piece piece, boolean labelFollows) {
        FrontLine line = FrontLine.of(piece, inlines);
        if (takeLabelled(line)) {
            return true;
        }
        boolean rest =
                TextStart.of(piece.text()).lower() || NoteSigns.startsWithAddress(piece.text());
        if (rest && texts.isOpen() && !piece.is(Piece.Kind.NOTE) && texts.goOn(piece, true)) {
            return true;
        }
        if (takeAuthors(line)) {
            return true;
        }
        for (FrontRule rule : rules) {
            if (rule.take(line, draft)) {
                texts.end();
                return true;
            }
        }
        return !piece.is(Piece.Kind.NOTE) && texts.goOn(piece, labelFollows);
    }

    private boolean takeLabelled(FrontLine line) {
        Labels.Found label = line.label();
        if (!LabelledTexts.isText(label) || line.piece().is(Piece.Kind.NOTE)) {
            return false;
        }
        if (label.is("correspondence") && new EmailRule().take(line, draft)) {
            return true;
        }
        if (label.is("history") && new HistoryRule().take(line, draft)) {
            return true;
        }
        texts.begin(line, label);
        namesAuthors = false;
        summarised |= LabelledTexts.isSummary(label);
        return true;
    }

    /** Takes bylines and affiliations, which stand between a title and an abstract. */
    private boolean takeAuthors(FrontLine line) {
        boolean note = line.piece().is(Piece.Kind.NOTE);
        if (summarised || !namesAuthors && !draft.titles.isEmpty()) {
            return false;
        }
        List<BylineName> names = note ? List.of() : Byline.read(line.raw());
        if (!names.isEmpty()) {
            String language = Languages.of(line.plain());
            List<BylineName> byline =
                    draft.bylines.computeIfAbsent(language, key -> new ArrayList<>());
            boolean room = byline.size() + names.size() <= limits.maxAuthors();
            return room && byline.addAll(names);
        }
        boolean authors = !draft.bylines.isEmpty();
        return (authors || note && speaks) && affiliations.take(line.piece(), draft);
    }

    /** Reads a piece that stands in the text but speaks of the article: dates, a labelled note. */
    boolean takeFromText(Piece piece, boolean atEnd) {
        if (!piece.is(Piece.Kind.PARAGRAPH) || piece.text().length() > 20_000) {
            return false;
        }
        FrontLine line = FrontLine.of(piece, inlines);
        if (new HistoryRule().take(line, draft)) {
            return true;
        }
        Labels.Found label = line.label();
        boolean strict = label != null && line.stressed(label);
        boolean summary = strict && LabelledTexts.isSummary(label) && isNew(label);
        boolean statement = strict && atEnd && LabelledTexts.isStatement(label);
        if (summary || statement) {
            texts.begin(line, label);
            texts.end();
            return true;
        }
        boolean mine =
                piece.text().startsWith("©")
                        || piece.text().startsWith("EDN")
                        || piece.text().startsWith("DOI");
        return atEnd && mine && rules.stream().anyMatch(rule -> rule.take(line, draft));
    }

    private boolean isNew(Labels.Found label) {
        return label.is("abstract")
                ? !draft.abstracts.containsKey(label.language())
                : !draft.keywords.containsKey(label.language());
    }
}
