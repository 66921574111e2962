package org.scholion.importer.markdown;

/** Takes signs off the ends of a text, in one pass whatever their number. */
final class Edges {

    private Edges() {}

    /** The text without spaces and any of these signs at its end. */
    static String withoutEnd(String text, String signs) {
        int end = text.length();
        while (end > 0 && isEdge(text.charAt(end - 1), signs)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text without spaces and any of these signs at its start. */
    static String withoutStart(String text, String signs) {
        int start = 0;
        while (start < text.length() && isEdge(text.charAt(start), signs)) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isEdge(char c, String signs) {
        return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
    }
}
