package org.scholion.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Span;
import org.scholion.web.markup.PartsOfText;
import org.scholion.web.markup.Piece;

/**
 * The cells of a table, gathered from their spans.
 *
 * @param head the first rows that hold heads only
 */
public record TableView(List<List<Cell>> head, List<List<Cell>> body) {

    /**
     * A cell; a head in the body of a table heads its row.
     *
     * @param from where it begins in the text of the block
     */
    public record Cell(boolean head, int from, List<Piece> text) {}

    /**
     * @param parts of the block's text; its caption, where it has one, is drawn already
     */
    static TableView of(Block block, PartsOfText parts) {
        SortedMap<Integer, SortedMap<Integer, Span>> rows = new TreeMap<>();
        for (Span span : block.spans()) {
            if (span.kind == Span.Kind.CELL && span.target != null) {
                CellPlace place = CellPlace.of(span.target);
                rows.computeIfAbsent(place.row(), row -> new TreeMap<>())
                        .putIfAbsent(place.column(), span);
            }
        }
        List<List<Cell>> all = new ArrayList<>();
        rows.values()
                .forEach(row -> all.add(row.values().stream().map(s -> cell(s, parts)).toList()));
        int heads = 0;
        while (heads < all.size() && all.get(heads).stream().allMatch(Cell::head)) {
            heads++;
        }
        heads = heads == all.size() ? Math.min(1, heads) : heads;
        return new TableView(
                List.copyOf(all.subList(0, heads)), List.copyOf(all.subList(heads, all.size())));
    }

    private static Cell cell(Span span, PartsOfText parts) {
        boolean head = CellPlace.of(span.target).head();
        return new Cell(head, span.start, parts.next(span.start, span.end));
    }

    /** The target of a cell's span: {@code row,column}, with {@code h} behind it for a head. */
    private record CellPlace(int row, int column, boolean head) {

        static CellPlace of(String target) {
            boolean head = target.endsWith("h");
            int comma = target.indexOf(',');
            int end = head ? target.length() - 1 : target.length();
            return new CellPlace(
                    Integer.parseInt(target.substring(0, comma)),
                    Integer.parseInt(target.substring(comma + 1, end)),
                    head);
        }
    }
}
