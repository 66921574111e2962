package org.scholion.importer.markdown;

/** Brackets, quotation marks and emphasis that one stretch opens and the next one closes. */
final class Pairs {

    /** How near to the tear the marks must stand, in characters. */
    private static final int REACH = 400;

    private static final String OPEN = "(“«";
    private static final String CLOSE = ")”»";

    private Pairs() {}

    /** Whether something stays open at the end of one text and is closed in the next. */
    static boolean span(String before, String after) {
        for (int kind = 0; kind < OPEN.length(); kind++) {
            if (opens(before, OPEN.charAt(kind), CLOSE.charAt(kind))
                    && closes(after, OPEN.charAt(kind), CLOSE.charAt(kind))) {
                return true;
            }
        }
        return emphasisHangs(before) && emphasisHangs(after);
    }

    private static boolean opens(String text, char open, char close) {
        int from = Math.max(0, text.length() - REACH);
        for (int at = text.length() - 1; at >= from; at--) {
            if (text.charAt(at) == close) {
                return false;
            }
            if (text.charAt(at) == open) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, char open, char close) {
        int to = Math.min(text.length(), REACH);
        for (int at = 0; at < to; at++) {
            if (text.charAt(at) == open) {
                return false;
            }
            if (text.charAt(at) == close) {
                // "1)" and "a)" at the start are labels.
                return at > 2;
            }
        }
        return false;
    }

    private static boolean emphasisHangs(String text) {
        int stars = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '*') {
                stars++;
            }
        }
        return stars % 2 == 1;
    }
}
