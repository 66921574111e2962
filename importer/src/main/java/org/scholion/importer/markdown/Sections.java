package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedSection;

/** The sections of an article in the order of their headings. */
final class Sections {

    private final List<SectionDraft> sections = new ArrayList<>();
    private final Inlines inlines;
    private final Problems problems;
    private final int lastText;

    /**
     * @param headings of the whole text, to know which is the last of the article's own parts
     */
    Sections(List<Piece> headings, Inlines inlines, Problems problems) {
        this.inlines = inlines;
        this.problems = problems;
        int last = 0;
        for (Piece heading : headings) {
            if (kind(labelOf(title(heading)), heading.line(), 0) == ParsedSection.Kind.BODY) {
                last = heading.line();
            }
        }
        lastText = last;
    }

    private String title(Piece heading) {
        return inlines.plain(heading.text(), heading.line());
    }

    private static Labels.Found labelOf(String title) {
        return Labels.whole(title);
    }

    // What an article declares may stand in its middle (ethics, among the methods): only behind the
    // last part of the text is it no part of it.
    private static ParsedSection.Kind kind(Labels.Found label, int line, int lastText) {
        if (label == null) {
            return ParsedSection.Kind.BODY;
        }
        return switch (label.kind()) {
            case "section.references" -> ParsedSection.Kind.REFERENCES;
            case "section.authors" -> ParsedSection.Kind.AUTHORS;
            case "section.notes", "section.back" -> ParsedSection.Kind.BACK;
            case "section.top", "rubric" -> ParsedSection.Kind.BODY;
            default ->
                    LabelledTexts.isStatement(label) && line > lastText
                            ? ParsedSection.Kind.BACK
                            : ParsedSection.Kind.BODY;
        };
    }

    /** Begins the section of a heading, or joins a heading to one that breaks off right above. */
    void begin(Piece heading, boolean rightBelow) {
        String title = title(heading);
        SectionDraft above = sections.isEmpty() ? null : current();
        if (rightBelow
                && above != null
                && above.title() != null
                && TextEnd.of(above.title()).hangs()
                && !TextStart.of(above.title()).word().equals(above.title())) {
            problems.warn(
                    heading.line(),
                    1,
                    "This heading was joined to the one above it, which breaks off.");
            sections.set(
                    sections.size() - 1, draft(above.title() + " " + title, heading, above.line()));
            return;
        }
        sections.add(draft(title, heading, heading.line()));
    }

    private SectionDraft draft(String title, Piece heading, int line) {
        Labels.Found label = labelOf(title);
        String bare = title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
        return new SectionDraft(
                kind(label, heading.line(), lastText),
                Integer.parseInt(heading.label()),
                bare,
                line,
                label != null && label.is("section.notes"));
    }

    /** The index of the section that text belongs to now. */
    int index() {
        if (sections.isEmpty()) {
            sections.add(SectionDraft.untitled());
        }
        return sections.size() - 1;
    }

    SectionDraft current() {
        return sections.get(index());
    }

    boolean isTextOver(int line) {
        return line > lastText;
    }

    List<ParsedSection> all() {
        List<Integer> levels = SectionLevels.of(sections);
        List<ParsedSection> all = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            SectionDraft section = sections.get(at);
            all.add(
                    new ParsedSection(
                            section.kind(), levels.get(at), section.title(), section.line()));
        }
        return all;
    }
}
