package org.scholion.importer.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the outermost quotations of a text, of at most three thousand characters. A quotation mark
 * that is never closed opens none.
 */
final class Quotations {

    private static final String OPEN = "“«„\"";
    private static final String CLOSE = "”»“\"";
    private static final int LONGEST = 3_000;

    /** From the opening to behind the closing quotation mark. */
    record Quotation(int start, int end, String words) {}

    private Quotations() {}

    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!open.isEmpty() && i - open.peekFirst() > LONGEST) {
                open.pollFirst();
            }
            if (!open.isEmpty() && c == closing(text.charAt(open.peekLast()))) {
                int start = open.pollLast();
                while (!found.isEmpty() && found.get(found.size() - 1).start() > start) {
                    found.remove(found.size() - 1);
                }
                found.add(new Quotation(start, i + 1, text.substring(start + 1, i)));
            } else if (OPEN.indexOf(c) >= 0) {
                open.addLast(i);
            }
        }
        return found;
    }

    private static char closing(char opening) {
        return CLOSE.charAt(OPEN.indexOf(opening));
    }
}
