package org.scholion.web.markup;

import java.util.List;

/**
 * A note as it stands beside the line that has its mark.
 *
 * @param number as printed, which is also the mark
 * @param text null where only the mark is wanted, as in a table
 * @param repeats for an Ibid. the number of the note that is meant; else null
 * @param source what that note says in short; else null
 */
public record Aside(String number, List<Piece> text, String repeats, String source) {

    public static Aside markOnly(String number) {
        return new Aside(number, null, null, null);
    }
}
