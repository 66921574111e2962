package org.scholion.web.markup;

/**
 * A stretch of a text and what it is on the page. Offsets are UTF-16 code units; an empty stretch
 * is a point between two characters, such as the place of a note mark.
 */
public record Stretch(int start, int end, Markup markup) {

    boolean isPoint() {
        return start == end;
    }

    /** This stretch as seen from a part of the text that begins and ends there. */
    Stretch within(int from, int to) {
        int first = Math.max(start, from);
        int last = Math.min(end, to);
        return new Stretch(first - from, Math.max(first, last) - from, markup);
    }

    boolean covers(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    boolean touches(int from, int to) {
        return isPoint() ? from <= start && start <= to : start < to && end > from;
    }
}
