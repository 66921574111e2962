package org.scholion.importer.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ## Heading}, with or without closing hashes. */
final class HeadingRule implements BlockRule {

    // CommonMark: one to six # after at most three spaces, then a space or the line's end.
    private static final Pattern HASHES = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]++(.*))?");

    @Override
    public boolean begins(LineCursor cursor) {
        return HASHES.matcher(cursor.text()).matches();
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        Line line = cursor.take();
        Matcher hashes = HASHES.matcher(line.text());
        hashes.matches();
        String level = String.valueOf(hashes.group(1).length());
        String title = withoutClosing(hashes.group(2) == null ? "" : hashes.group(2).strip());
        return new Piece(Piece.Kind.HEADING, level, title, List.of(line));
    }

    private static String withoutClosing(String title) {
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || title.charAt(end - 1) == ' ';
        return closing ? title.substring(0, end).strip() : title;
    }
}
