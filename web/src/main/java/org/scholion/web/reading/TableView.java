package org.scholion.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Span;
import org.scholion.web.markup.Piece;
import org.scholion.web.markup.Pieces;
import org.scholion.web.markup.Stretch;

/**
 * The cells of a table, gathered from their spans.
 *
 * @param head the first rows that hold heads only
 */
public record TableView(List<List<Cell>> head, List<List<Cell>> body) {

    /** A cell; a head in the body of a table heads its row. */
    public record Cell(boolean head, List<Piece> text) {}

    static TableView of(Block block, List<Stretch> stretches) {
        SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        for (Span span : block.spans()) {
            if (span.kind == Span.Kind.CELL && span.target != null) {
                CellPlace place = CellPlace.of(span.target);
                List<Piece> text = Pieces.of(block.text, stretches, span.start, span.end);
                rows.computeIfAbsent(place.row(), row -> new TreeMap<>())
                        .putIfAbsent(place.column(), new Cell(place.head(), text));
            }
        }
        List<List<Cell>> all = new ArrayList<>();
        rows.values().forEach(row -> all.add(List.copyOf(row.values())));
        int heads = 0;
        while (heads < all.size() && all.get(heads).stream().allMatch(Cell::head)) {
            heads++;
        }
        heads = heads == all.size() ? Math.min(1, heads) : heads;
        return new TableView(
                List.copyOf(all.subList(0, heads)), List.copyOf(all.subList(heads, all.size())));
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
