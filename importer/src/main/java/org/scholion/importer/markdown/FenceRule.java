package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Code between {@code ```} or {@code ~~~}, and formulas between {@code $$}. */
final class FenceRule implements BlockRule {

    /** Of a formula, in lines. */
    private static final int LONGEST = 200;

    private final String fence;
    private final Piece.Kind kind;

    FenceRule(String fence, Piece.Kind kind) {
        this.fence = fence;
        this.kind = kind;
    }

    @Override
    public boolean begins(LineCursor cursor) {
        String line = cursor.text().strip();
        return line.startsWith(fence) && (kind == Piece.Kind.CODE || closes(cursor));
    }

    /** A formula without an end is no formula: its dollars are text. */
    private boolean closes(LineCursor cursor) {
        String first = cursor.text().strip();
        if (first.length() > 2 * fence.length() && first.endsWith(fence)) {
            return true;
        }
        if (first.indexOf(fence, fence.length()) >= 0) {
            return false;
        }
        for (int ahead = 1; ahead < LONGEST && !cursor.peek(ahead).isBlank(); ahead++) {
            if (cursor.peek(ahead).strip().endsWith(fence)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        List<Line> lines = new ArrayList<>();
        Line first = cursor.take();
        lines.add(first);
        if (kind == Piece.Kind.CODE || !closedIn(first)) {
            lines.addAll(cursor.takeWhile(line -> !isLast(line)));
            if (!cursor.atEnd()) {
                lines.add(cursor.take());
            }
        }
        return new Piece(kind, null, kind == Piece.Kind.CODE ? code(lines) : tex(lines), lines);
    }

    private boolean closedIn(Line first) {
        String line = first.text().strip();
        return line.length() > 2 * fence.length() && line.endsWith(fence);
    }

    private boolean isLast(String line) {
        String bare = line.strip();
        return kind == Piece.Kind.CODE ? bare.startsWith(fence) : bare.endsWith(fence);
    }

    private String code(List<Line> lines) {
        int end = lines.size() > 1 && isLast(lines.get(lines.size() - 1).text()) ? 1 : 0;
        return lines.subList(1, lines.size() - end).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private String tex(List<Line> lines) {
        String all = lines.stream().map(Line::text).collect(Collectors.joining("\n")).strip();
        int end = all.length() - (all.endsWith(fence) ? fence.length() : 0);
        return all.substring(fence.length(), Math.max(fence.length(), end)).strip();
    }
}
