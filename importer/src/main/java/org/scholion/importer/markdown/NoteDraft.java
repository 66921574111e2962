package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/** A note while its parts are gathered. */
final class NoteDraft {

    private static final int UNKNOWN = -1;

    final String number;
    final List<Integer> lines = new ArrayList<>();
    final int column;

    /** Counts the feet of pages: notes with no text between them stand at one foot. */
    final int foot;

    String raw;
    private int need = UNKNOWN;

    NoteDraft(Piece piece, String number, int foot) {
        this.foot = foot;
        this.number = number;
        this.raw = piece.text();
        this.column = piece.column();
        lines.addAll(piece.lineNumbers());
    }

    int line() {
        return lines.get(0);
    }

    /** Adds the rest that a page tore off. */
    void add(Piece rest, Hyphenation hyphenation) {
        raw = Joints.source(raw, rest.text(), hyphenation);
        lines.addAll(rest.lineNumbers());
        need = UNKNOWN;
    }

    /**
     * How surely its end is missing.
     *
     * @param dated whether notes say, as a rule, when their address was looked at
     */
    int need(boolean dated) {
        if (need == UNKNOWN) {
            need = judge(dated);
        }
        return need;
    }

    private int judge(boolean dated) {
        if (NoteSigns.wantsAddress(raw)) {
            return 3;
        }
        if (NoteSigns.endsWithAccess(raw)) {
            return 0;
        }
        TextEnd end = TextEnd.of(raw);
        if (!end.stopped() || Abbreviations.areInitials(end.word())) {
            return 2;
        }
        return raw.contains(" // ") || dated && !NoteSigns.repeats(raw) ? 1 : 0;
    }
}
