package org.scholion.importer.claim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The quotations and brackets of a text, each from its opening to its closing character. Only pairs
 * count: an opening mark that is never closed encloses nothing.
 */
final class Enclosures {

    /** A pair that is longer is taken for two marks that do not belong together. */
    static final int MAX_LENGTH = 2_000;

    private static final String OPENING = "“«„([{";
    private static final String CLOSING = "”»“)]}";

    private final int[] partner;
    private final int[] innermost;

    private Enclosures(int length) {
        partner = new int[length];
        innermost = new int[length];
        Arrays.fill(partner, -1);
        Arrays.fill(innermost, -1);
    }

    static Enclosures in(String text) {
        Enclosures found = new Enclosures(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (straight >= 0) {
                    found.pair(straight, i);
                    straight = -1;
                } else if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
                    straight = i;
                }
            } else if (isClosing(c, open, text)) {
                int start = open.pop();
                while (!fits(text.charAt(start), c)) {
                    start = open.pop();
                }
                found.pair(start, i);
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            }
        }
        found.nest();
        return found;
    }

    /** The mark closes something that is open; “ closes a quotation that „ opened. */
    private static boolean isClosing(char c, Deque<Integer> open, String text) {
        if (CLOSING.indexOf(c) < 0) {
            return false;
        }
        int depth = 0;
        for (int start : open) {
            if (fits(text.charAt(start), c)) {
                return true;
            }
            if (++depth == 8) {
                return false;
            }
        }
        return false;
    }

    private static boolean fits(char opening, char closing) {
        return switch (closing) {
            case '”' -> opening == '“' || opening == '„';
            case '“' -> opening == '„';
            case '»' -> opening == '«';
            case ')' -> opening == '(';
            case ']' -> opening == '[';
            default -> opening == '{';
        };
    }

    private void pair(int start, int end) {
        if (end - start <= MAX_LENGTH) {
            partner[start] = end;
            partner[end] = start;
        }
    }

    private void nest() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partner.length; i++) {
            while (!open.isEmpty() && partner[open.peek()] <= i) {
                open.pop();
            }
            innermost[i] = open.isEmpty() ? -1 : open.peek();
            if (partner[i] > i) {
                open.push(i);
            }
        }
    }

    /** Where the pair ends that opens here; -1 where none does. */
    int close(int opening) {
        return partner[opening] > opening ? partner[opening] : -1;
    }

    /** Where the pair opens that ends here; -1 where none does. */
    int open(int closing) {
        return partner[closing] >= 0 && partner[closing] < closing ? partner[closing] : -1;
    }

    /** Where the outermost pair around this place opens that opens behind a border; -1 for none. */
    int around(int place, int border) {
        int opening = place < innermost.length ? innermost[place] : -1;
        int outermost = -1;
        while (opening > border) {
            outermost = opening;
            opening = innermost[opening];
        }
        return outermost;
    }
}
