package org.scholion.importer.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from the first to the last, both included. */
record PageRange(int first, int last) {

    private static final Pattern RANGE =
            Pattern.compile("\\s*+(\\d{1,7})(?:\\s*+[-–—]\\s*+(\\d{1,7}))?\\s*+\\.?\\s*+");

    /** Reads {@code 152–153}, {@code 585–92} or {@code 12}; null for anything else. */
    static PageRange read(String printed) {
        Matcher range = RANGE.matcher(printed == null ? "" : printed);
        if (!range.matches()) {
            return null;
        }
        String first = range.group(1);
        String last = range.group(2) == null ? first : range.group(2);
        if (last.length() < first.length()) {
            last = first.substring(0, first.length() - last.length()) + last;
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return to < from ? null : new PageRange(from, to);
    }

    boolean isWithin(PageRange whole) {
        return first >= whole.first && last <= whole.last;
    }
}
