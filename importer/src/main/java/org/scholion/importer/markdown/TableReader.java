package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.parsed.RichText;

/** Cuts the lines of a table into cells. */
final class TableReader {

    private static final int MOST_COLUMNS = 200;

    private final Inlines inlines;
    private final NoteMarks marks;

    TableReader(Inlines inlines, NoteMarks marks) {
        this.inlines = inlines;
        this.marks = marks;
    }

    /** The rows, the first of them the head; all of one length. */
    List<List<RichText>> rows(String text, int line) {
        List<List<String>> rows = new ArrayList<>();
        String[] lines = text.split("\n");
        boolean piped = TableRule.isPipeRule(lines[1]);
        for (int at = 0; at < lines.length; at++) {
            boolean ruled = at == 1 || TableRule.isDashes(lines[at]);
            if (!ruled) {
                rows.add(piped ? piped(lines[at]) : aligned(lines[at], lines[1]));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream().map(row -> filled(row, width, line)).toList();
    }

    private List<RichText> filled(List<String> row, int width, int line) {
        List<RichText> cells = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            cells.add(
                    at < row.size()
                            ? inlines.read(row.get(at), line, marks.at(line))
                            : RichText.plain(""));
        }
        return cells;
    }

    private static List<String> piped(String line) {
        String row = line.strip();
        row = row.startsWith("|") ? row.substring(1) : row;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean code = false;
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            code ^= c == '`';
            if (c == '\\' && at + 1 < row.length() && row.charAt(at + 1) == '|') {
                cell.append('|');
                at++;
            } else if (c == '|' && !code && cells.size() < MOST_COLUMNS) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /** The cells of a line under the dashes of a ruler: each begins where its dashes begin. */
    private static List<String> aligned(String line, String ruler) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from < ruler.length() && cells.size() < MOST_COLUMNS) {
            int dashes = ruler.indexOf('-', from);
            if (dashes < 0) {
                break;
            }
            int gap = ruler.indexOf(' ', dashes);
            int next = gap < 0 ? -1 : ruler.indexOf('-', gap);
            int start = Math.min(line.length(), cells.isEmpty() ? 0 : dashes);
            int end = next < 0 ? line.length() : Math.min(line.length(), next);
            cells.add(line.substring(Math.min(start, end), end).strip());
            from = next < 0 ? ruler.length() : next;
        }
        return cells;
    }
}
