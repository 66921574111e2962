package org.scholion.importer.reference;

/**
 * A stretch in quotation marks.
 *
 * @param start of the text inside
 * @param end of the text inside
 * @param after behind the closing mark
 */
record Quotation(int start, int end, int after) {

    static char closingOf(char opening) {
        return switch (opening) {
            case '“', '”' -> '”';
            case '«' -> '»';
            case '„' -> '“';
            case '‘' -> '’';
            default -> opening;
        };
    }

    /**
     * The quotation that the text begins with, spaces and commas before it aside; null where there
     * is none.
     */
    static Quotation at(String text, int from) {
        int p = from;
        while (p < text.length() && " ,.:;".indexOf(text.charAt(p)) >= 0) {
            p++;
        }
        if (p >= text.length() || "\"“”«„‘'".indexOf(text.charAt(p)) < 0) {
            return null;
        }
        char opening = text.charAt(p);
        boolean single = opening == '‘' || opening == '\'';
        for (int i = p + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes =
                    c == closingOf(opening)
                            || (opening == '“' || opening == '„')
                                    && (c == '"' || c == '“' && i > p + 3 || c == '”')
                            || opening == '"' && c == '”';
            if (closes && (!single || endsWord(text, i))) {
                return new Quotation(p + 1, i, i + 1);
            }
        }
        return null;
    }

    /** Whether it can be all of a title: what follows it does not go on with its sentence. */
    boolean isWhole(String text) {
        char last = text.charAt(end - 1);
        int next = after;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length()
                || ",.?!".indexOf(last) >= 0
                || ",.;([".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        boolean capital =
                Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next));
        return capital && text.substring(start, end).split(" ").length > 3;
    }

    /** A single mark between letters is an apostrophe. */
    private static boolean endsWord(String text, int at) {
        if (at + 1 >= text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return !Character.isLetter(next)
                && (",.;:) ".indexOf(next) >= 0
                        && (".,?!".indexOf(text.charAt(at - 1)) >= 0
                                || ",.;:(".indexOf(next) >= 0
                                || at + 2 < text.length()
                                        && (Character.isUpperCase(text.charAt(at + 2))
                                                || text.startsWith(" in ", at + 1)
                                                || text.charAt(at + 2) == '(')));
    }
}
