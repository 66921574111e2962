package org.scholion.importer.markdown;

import java.util.List;
import org.scholion.importer.parsed.RichText;

/** Gathers the entries of "About the authors", each over as many pieces as it takes. */
final class AboutAuthors {

    private final List<AboutEntry> entries;
    private final Inlines inlines;
    private final Hyphenation hyphenation;
    private final MarkdownLimits limits;
    private OpenField open;

    AboutAuthors(
            List<AboutEntry> entries,
            Inlines inlines,
            Hyphenation hyphenation,
            MarkdownLimits limits) {
        this.limits = limits;
        this.entries = entries;
        this.inlines = inlines;
        this.hyphenation = hyphenation;
    }

    /**
     * Takes an entry or the rest of one; false where a piece is neither.
     *
     * @param heading of the section it stands in
     */
    boolean take(Piece piece, String heading) {
        boolean room = entries.size() < limits.maxAuthors();
        if (room && read(piece.text(), piece.lineNumbers(), heading) != null) {
            end();
            open = new OpenField("about", heading);
        } else if (open == null || open.lines.size() >= limits.maxParts()) {
            return false;
        }
        open.add(piece.text(), piece.lineNumbers(), hyphenation);
        return true;
    }

    private AboutEntry read(String raw, List<Integer> lines, String heading) {
        RichText text = inlines.read(raw, lines.get(0), RaisedText.DROPPED);
        return AboutEntry.of(text, heading, lines);
    }

    void end() {
        if (open != null) {
            entries.add(read(open.raw(), open.lines, open.label));
            open = null;
        }
    }
}
