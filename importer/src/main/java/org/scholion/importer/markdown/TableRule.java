package org.scholion.importer.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table drawn with pipes, or with columns under a row of dashes. */
final class TableRule implements BlockRule {

    private static final Pattern PIPE_RULE =
            Pattern.compile("\\s*+\\|?+(?:\\s*+:?+-++:?+\\s*+\\|)++(?:\\s*+:?+-++:?+)?+\\s*+");
    private static final Pattern DASHES = Pattern.compile("\\s*+-{2,}+(?:\\s++-{2,}+)++\\s*+");

    @Override
    public boolean begins(LineCursor cursor) {
        String below = cursor.peek(1);
        boolean piped = cursor.text().indexOf('|') >= 0 && isPipeRule(below);
        return piped || !cursor.text().isBlank() && isDashes(below) && !cursor.peek(2).isBlank();
    }

    static boolean isPipeRule(String line) {
        return line.indexOf('|') >= 0 && PIPE_RULE.matcher(line).matches();
    }

    static boolean isDashes(String line) {
        return DASHES.matcher(line).matches();
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        boolean piped = isPipeRule(cursor.peek(1));
        List<Line> lines =
                cursor.takeWhile(line -> !line.isBlank() && (!piped || line.indexOf('|') >= 0));
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Piece(Piece.Kind.TABLE, null, text, lines);
    }
}
