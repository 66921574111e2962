package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/** A labelled text of the front matter while its pieces are gathered. */
final class OpenField {

    /** A key of {@code labels.*.txt}. */
    final String kind;

    /** As printed. */
    final String label;

    /** Whether the label is a heading. */
    boolean headed;

    final List<Integer> lines = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();

    OpenField(String kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    boolean isEmpty() {
        return raw.isEmpty();
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    String raw() {
        return raw.toString();
    }

    int line() {
        return lines.isEmpty() ? 1 : lines.get(0);
    }

    void add(String more, List<Integer> moreLines, Hyphenation hyphenation) {
        String joined = raw.isEmpty() ? more : Joints.source(raw(), more, hyphenation);
        raw.setLength(0);
        raw.append(joined);
        lines.addAll(moreLines);
    }
}
