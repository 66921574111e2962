package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/** A note while its parts are gathered. */
final class NoteDraft {

    final String number;
    final List<Integer> lines = new ArrayList<>();
    final int column;

    /** Counts the feet of pages: notes with no text between them stand at one foot. */
    final int foot;

    String raw;

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

    /**
     * How surely its end is missing.
     *
     * @param dated whether notes say, as a rule, when their address was looked at
     */
    int need(boolean dated) {
        if (NoteSigns.wantsAddress(raw)) {
            return 3;
        }
        if (NoteSigns.hasAccess(raw) && raw.indexOf(')', raw.lastIndexOf('(')) > 0) {
            return 0;
        }
        if (!TextEnd.of(raw).stopped()) {
            return 2;
        }
        return raw.contains(" // ") || dated && !NoteSigns.repeats(raw) ? 1 : 0;
    }
}
