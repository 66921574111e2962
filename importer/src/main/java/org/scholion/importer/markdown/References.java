package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.Problems;

/** The entries of a bibliography: items of a list, numbered paragraphs, or plain paragraphs. */
final class References {

    private static final Pattern NUMBER = Pattern.compile("^(?:\\[\\d{1,3}\\]|\\d{1,3}[.)])\\s*");
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\p{Lu}][\\p{L}'’-]+(?:\\s[\\p{L}'’-]+){0,2}?,?\\s(?:\\p{Lu}|&|et al).*", 32);
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern CLOSED =
            Pattern.compile("(?:EDN:?\\s*[A-Z]{6}|[>)/\\d]|https?:\\S+)$");

    private final List<ReferenceDraft> entries = new ArrayList<>();
    private final Hyphenation hyphenation;
    private final Problems problems;
    private final int maxParts;
    private boolean listed;

    References(Hyphenation hyphenation, MarkdownLimits limits, Problems problems) {
        this.maxParts = limits.maxParts();
        this.hyphenation = hyphenation;
        this.problems = problems;
    }

    /**
     * Begins a new list.
     *
     * @param listed whether its entries have marks of their own
     */
    void begin(boolean listed) {
        this.listed = listed;
    }

    void item(Piece item) {
        entries.add(new ReferenceDraft(item.text(), item.lineNumbers()));
    }

    /** Takes a paragraph: one entry, several in lines of their own, or the rest of the last one. */
    void paragraph(Piece paragraph) {
        for (Line line : paragraph.lines()) {
            add(line.text().strip(), line, line == paragraph.lines().get(0));
        }
    }

    private void add(String raw, Line line, boolean ownParagraph) {
        Matcher number = NUMBER.matcher(raw);
        boolean numbered = number.find();
        String text = numbered ? raw.substring(number.end()) : raw;
        ReferenceDraft last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        boolean room = last != null && last.lines.size() < maxParts;
        boolean rest = room && !numbered && isRest(last.raw, text, ownParagraph);
        if (!rest) {
            entries.add(new ReferenceDraft(text, List.of(line.number())));
            return;
        }
        if (ownParagraph) {
            problems.warn(
                    line.number(),
                    line.column(),
                    "This was joined to the reference that begins in line %d."
                            .formatted(last.line()));
        }
        last.raw = Joints.source(last.raw, text, hyphenation);
        last.lines.add(line.number());
    }

    private boolean isRest(String before, String text, boolean ownParagraph) {
        boolean entry = isEntry(text);
        if (listed) {
            return !(entry && isClosed(before)) || !ownParagraph;
        }
        boolean code =
                NoteSigns.startsWithAddress(text)
                        || text.startsWith("EDN")
                        || text.startsWith("doi");
        return code || !entry && (!isClosed(before) || !TextStart.of(text).upper());
    }

    private static boolean isEntry(String text) {
        String start = PersonName.withoutParticles(text.substring(0, Math.min(text.length(), 400)));
        return TextStart.of(start).upper()
                && YEAR.matcher(start).find()
                && (NAME.matcher(start.replaceFirst("^[*_]+", "")).matches()
                        || text.length() > 120);
    }

    private static boolean isClosed(String text) {
        return TextEnd.of(text).stopped()
                || CLOSED.matcher(text.substring(Math.max(0, text.length() - 300))).find();
    }

    List<ReferenceDraft> all() {
        return entries;
    }
}
