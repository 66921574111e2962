package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.scholion.importer.parsed.RichText;

/**
 * The text of an entry while it is taken apart: what has been understood is cut out, and what stays
 * still knows which of its characters were emphasised.
 */
final class Entry {

    /** A stretch of the text with the address behind it. */
    record Link(int start, int end, String target) {}

    final String text;
    private final BitSet emphasis;

    private Entry(String text, BitSet emphasis) {
        this.text = text;
        this.emphasis = emphasis;
    }

    static Entry of(RichText rich) {
        BitSet emphasis = new BitSet();
        for (RichText.Mark mark : rich.marks()) {
            if (mark.kind() == RichText.Kind.EMPHASIS) {
                emphasis.set(mark.start(), mark.end());
            }
        }
        return new Entry(rich.plain().replace('\u00a0', ' '), emphasis);
    }

    static List<Link> links(RichText rich) {
        List<Link> links = new ArrayList<>();
        for (RichText.Mark mark : rich.marks()) {
            if (mark.kind() == RichText.Kind.LINK && mark.target() != null) {
                links.add(new Link(mark.start(), mark.end(), mark.target()));
            }
        }
        return links;
    }

    /** Without the characters from start to end. */
    Entry without(int start, int end) {
        BitSet shorter = emphasis.get(0, start);
        for (int i = emphasis.nextSetBit(end); i >= 0; i = emphasis.nextSetBit(i + 1)) {
            shorter.set(i - (end - start));
        }
        return new Entry(text.substring(0, start) + text.substring(end), shorter);
    }

    Entry part(int start, int end) {
        return new Entry(text.substring(start, end), emphasis.get(start, end));
    }

    Entry from(int start) {
        return part(start, text.length());
    }

    boolean isEmphasisedWithin(int start, int end) {
        int next = emphasis.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** Where the emphasis ends that this place lies in; the place itself where it lies in none. */
    int endOfEmphasis(int at) {
        return Math.min(emphasis.nextClearBit(at), Math.max(at, text.length()));
    }

    boolean isEmphasised(int at) {
        return emphasis.get(at);
    }

    /**
     * The emphasised stretches in their order, a stretch torn by spaces or punctuation only being
     * one.
     */
    List<int[]> emphasised() {
        List<int[]> ranges = new ArrayList<>();
        for (int from = emphasis.nextSetBit(0); from >= 0 && from < text.length(); ) {
            int to = Math.min(emphasis.nextClearBit(from), text.length());
            ranges.add(new int[] {from, to});
            from = emphasis.nextSetBit(to);
        }
        return ranges;
    }
}
