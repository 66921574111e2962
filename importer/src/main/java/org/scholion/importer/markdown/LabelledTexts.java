package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.importer.parsed.ParsedStatement;
import org.scholion.importer.parsed.RichText;

/** Texts that begin with a label, such as an abstract, over as many pieces as they take. */
final class LabelledTexts {

    private static final Map<String, ParsedStatement.Kind> STATEMENTS =
            Map.of(
                    "conflicts", ParsedStatement.Kind.CONFLICTS,
                    "contributions", ParsedStatement.Kind.CONTRIBUTIONS,
                    "funding", ParsedStatement.Kind.FUNDING,
                    "acknowledgements", ParsedStatement.Kind.ACKNOWLEDGEMENTS,
                    "data", ParsedStatement.Kind.DATA,
                    "ethics", ParsedStatement.Kind.ETHICS,
                    "copyright", ParsedStatement.Kind.COPYRIGHT,
                    "citation", ParsedStatement.Kind.CITATION,
                    "history", ParsedStatement.Kind.OTHER,
                    "correspondence", ParsedStatement.Kind.OTHER);

    private final FrontDraft draft;
    private final Inlines inlines;
    private final Hyphenation hyphenation;
    private final MarkdownLimits limits;
    private OpenField open;

    LabelledTexts(
            FrontDraft draft, Inlines inlines, Hyphenation hyphenation, MarkdownLimits limits) {
        this.limits = limits;
        this.draft = draft;
        this.inlines = inlines;
        this.hyphenation = hyphenation;
    }

    /** Whether a label of this kind begins a text that is kept here. */
    static boolean isText(Labels.Found label) {
        return label != null && (isSummary(label) || STATEMENTS.containsKey(label.kind()));
    }

    /** Whether the label is of an abstract or of key words. */
    static boolean isSummary(Labels.Found label) {
        return label != null && (label.is("abstract") || label.is("keywords"));
    }

    /** Whether the label is of something that the article declares. */
    static boolean isStatement(Labels.Found label) {
        return label != null && STATEMENTS.containsKey(label.kind());
    }

    /** Begins a text with a label that stands alone or before the text. */
    void begin(FrontLine line, Labels.Found label) {
        end();
        open = new OpenField(label.kind(), label.printed());
        String text = line.raw();
        open.add(text, line.lines(), hyphenation);
    }

    /** Begins a text whose label is a heading: all that stands below it belongs to it. */
    void beginUnderHeading(FrontLine heading, Labels.Found label) {
        begin(heading, label);
        open.headed = true;
    }

    /**
     * Goes on with the text that was begun last; false where none is open or it is complete.
     *
     * @param labelFollows whether front matter goes on below the piece
     */
    boolean goOn(Piece piece, boolean labelFollows) {
        if (open == null || open.lines.size() >= limits.maxParts()) {
            return false;
        }
        boolean empty = bodyOf(open).plain().isEmpty();
        boolean whole = open.is("abstract") && (labelFollows || open.headed);
        if (!empty && !whole && !isTorn(piece.text())) {
            return false;
        }
        open.add(piece.text(), piece.lineNumbers(), hyphenation);
        return true;
    }

    private boolean isTorn(String more) {
        boolean unstopped = open.is("keywords") || Addresses.last(open.raw()) != null;
        if (unstopped && TextStart.of(more).upper() && !TextEnd.of(open.raw()).hangs()) {
            return false;
        }
        return Border.between(open.raw(), more, true) == Border.TORN;
    }

    /** Whether a text is open that ends in the middle of a sentence. */
    boolean isOpen() {
        return open != null && !TextEnd.of(open.raw()).stopped();
    }

    /** Ends the open text and puts it where it belongs. */
    void end() {
        if (open == null) {
            return;
        }
        RichText body = bodyOf(open);
        String language = Languages.of(body.plain().isEmpty() ? open.label : body.plain());
        switch (open.kind) {
            case "abstract" -> {
                if (draft.abstracts.putIfAbsent(language, body.plain()) != null) {
                    draft.state(ParsedStatement.Kind.OTHER, open.label, body.plain(), open.lines);
                }
            }
            case "keywords" -> draft.keywords.putIfAbsent(language, keywords(body.plain()));
            default -> {
                if (open.is("citation")) {
                    CitationLine.read(body, draft);
                }
                draft.state(STATEMENTS.get(open.kind), open.label, body.plain(), open.lines);
            }
        }
        open = null;
    }

    /** The text behind the label. */
    private RichText bodyOf(OpenField field) {
        RichText whole = inlines.read(field.raw(), field.line(), RaisedText.DROPPED);
        Labels.Found label = Labels.at(whole.plain());
        int from = label == null ? 0 : label.end();
        List<RichText.Mark> marks = new ArrayList<>();
        for (RichText.Mark mark : whole.marks()) {
            if (mark.start() >= from) {
                marks.add(
                        new RichText.Mark(
                                mark.kind(),
                                mark.start() - from,
                                mark.end() - from,
                                mark.target()));
            }
        }
        return new RichText(whole.plain().substring(from), marks);
    }

    private static List<String> keywords(String text) {
        String list = Edges.withoutEnd(text, ".;,");
        char between = list.indexOf(';') >= 0 ? ';' : ',';
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= list.length(); at++) {
            char c = at < list.length() ? list.charAt(at) : between;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (at == list.length() || c == between && depth <= 0) {
                String word = list.substring(start, at).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = at + 1;
            }
        }
        return words;
    }
}
