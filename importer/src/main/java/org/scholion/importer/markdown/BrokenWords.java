package org.scholion.importer.markdown;

import java.util.List;
import org.scholion.importer.Problems;

/** Makes words whole that a hyphen broke at the end of a line. */
final class BrokenWords {

    /** A paragraph of more lines is no paragraph of print. */
    private static final int MOST_LINES = 1_000;

    private final Hyphenation hyphenation;
    private final Problems problems;

    BrokenWords(Hyphenation hyphenation, Problems problems) {
        this.hyphenation = hyphenation;
        this.problems = problems;
    }

    List<Piece> mended(List<Piece> pieces) {
        return pieces.stream().map(this::mended).toList();
    }

    private Piece mended(Piece piece) {
        boolean verbatim =
                piece.is(Piece.Kind.CODE)
                        || piece.is(Piece.Kind.TABLE)
                        || piece.is(Piece.Kind.FORMULA);
        if (verbatim || piece.lines().size() < 2 || piece.lines().size() > MOST_LINES) {
            return piece;
        }
        String text = piece.text();
        int from = 0;
        for (int at = 0; at + 1 < piece.lines().size(); at++) {
            String line = piece.lines().get(at).text().strip();
            String below = piece.lines().get(at + 1).text().strip();
            boolean broken = Hyphenation.length(line) > 0 && TextStart.of(below).lower();
            String head = broken ? Hyphenation.lastPart(line) : "";
            String joint = head + line.substring(Math.max(0, line.length() - 1)) + " ";
            int place = broken && !head.isEmpty() ? text.indexOf(joint, from) : -1;
            if (place >= 0) {
                String before = text.substring(0, place + joint.length() - 1);
                String after = text.substring(place + joint.length());
                text = Joints.text(before, after, hyphenation);
                from = place;
                if (!text.startsWith(before + " ")) {
                    warn(piece.lines().get(at), head);
                }
            }
        }
        return text.equals(piece.text()) ? piece : piece.as(piece.kind(), piece.label(), text);
    }

    private void warn(Line line, String head) {
        problems.warn(
                line.number(),
                line.text().stripTrailing().length(),
                "The word that begins with \"%s\" is broken at the end of the line; it was joined."
                        .formatted(head));
    }
}
