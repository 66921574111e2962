package org.scholion.importer.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A pair of round or square brackets in a text.
 *
 * @param open place of the opening bracket
 * @param close place of the closing bracket
 */
record BracketGroup(int open, int close, boolean square) {

    /** Deeper brackets and longer groups hold no citation. */
    private static final int MAX_DEPTH = 20;

    private static final int MAX_LENGTH = 2_000;

    /** All pairs, an inner one before the one around it. */
    static List<BracketGroup> in(String text) {
        List<BracketGroup> groups = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                if (open.size() == MAX_DEPTH) {
                    open.removeLast();
                }
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                boolean square = c == ']';
                if ((text.charAt(open.peek()) == '[') == square) {
                    int start = open.pop();
                    if (i - start <= MAX_LENGTH) {
                        groups.add(new BracketGroup(start, i, square));
                    }
                }
            }
        }
        return groups;
    }
}
