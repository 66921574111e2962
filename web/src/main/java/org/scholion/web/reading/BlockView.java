package org.scholion.web.reading;

import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.web.markup.Piece;

/**
 * A block of the text as the page shows it.
 *
 * @param id as it stands in an address
 * @param anchor its fragment: {@code p12} with a number, else {@code b} and its position
 * @param number the visible paragraph number; null where it has none
 * @param label the printed number of an item; null where it has none
 * @param text without caption and cells
 * @param caption of a table; null where it has none
 * @param table null for other kinds
 */
public record BlockView(
        String id,
        Block.Kind kind,
        String anchor,
        Integer number,
        String label,
        List<Piece> text,
        List<Piece> caption,
        TableView table) {

    /** By which it is talked about: {@code block-0H5RZ9BCV6MHE}. */
    public String target() {
        return "block-" + id;
    }

    /** The label as the number that an HTML list can show; null where it is none. */
    public Integer value() {
        String digits = label == null ? "" : label.replaceAll("[.)]$", "");
        return digits.matches("[0-9]{1,6}") ? Integer.valueOf(digits) : null;
    }
}
