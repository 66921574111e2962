package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/** An entry of the bibliography while its parts are gathered. */
final class ReferenceDraft {

    final List<Integer> lines = new ArrayList<>();
    String raw;

    ReferenceDraft(String raw, List<Integer> lines) {
        this.raw = raw;
        this.lines.addAll(lines);
    }

    int line() {
        return lines.get(0);
    }
}
