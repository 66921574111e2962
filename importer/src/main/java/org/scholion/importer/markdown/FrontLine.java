package org.scholion.importer.markdown;

import java.util.List;
import org.scholion.importer.parsed.RichText;

/**
 * A piece of the front matter with its text read.
 *
 * @param raw its Markdown
 * @param rich its text, without raised labels
 */
record FrontLine(Piece piece, String raw, RichText rich) {

    static FrontLine of(Piece piece, Inlines inlines) {
        return new FrontLine(
                piece, piece.text(), inlines.read(piece.text(), piece.line(), RaisedText.DROPPED));
    }

    String plain() {
        return rich.plain();
    }

    List<Integer> lines() {
        return piece.lineNumbers();
    }

    /** The label it begins with, where a mark or emphasis sets it apart; else null. */
    Labels.Found label() {
        Labels.Found found = Labels.at(plain());
        return found != null && (found.delimited() || stressed(found)) ? found : null;
    }

    /** Whether the label is set apart by emphasis. */
    boolean stressed(Labels.Found found) {
        int printed = found.printed().length();
        return rich.marks().stream()
                .anyMatch(
                        mark ->
                                (mark.kind() == RichText.Kind.STRONG
                                                || mark.kind() == RichText.Kind.EMPHASIS)
                                        && mark.start() == 0
                                        && mark.end() >= printed
                                        && mark.end() <= printed + 2);
    }

    /** Whether the whole text is emphasised. */
    boolean emphasised() {
        return rich.marks().stream()
                .anyMatch(mark -> mark.start() == 0 && mark.end() == plain().length());
    }
}
