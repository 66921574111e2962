package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;

/** Finds the outermost quotations of a text; what is never closed is none. */
final class Quotations {

    private static final String OPEN = "“«„";
    private static final String CLOSE = "”»“";
    private static final int LONGEST = 3_000;

    /** From the opening to behind the closing quotation mark. */
    record Quotation(int start, int end, String words) {}

    private Quotations() {}

    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        int start = -1;
        int depth = 0;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth > 0 && i - start > LONGEST) {
                i = start;
                depth = 0;
            } else if (depth == 0 && (OPEN.indexOf(c) >= 0 || c == '"')) {
                start = i;
                depth = 1;
                closing = c == '"' ? '"' : CLOSE.charAt(OPEN.indexOf(c));
            } else if (depth > 0 && c == closing) {
                depth--;
                if (depth == 0) {
                    found.add(new Quotation(start, i + 1, text.substring(start + 1, i)));
                }
            } else if (depth > 0 && c == text.charAt(start)) {
                depth++;
            }
        }
        return found;
    }
}
