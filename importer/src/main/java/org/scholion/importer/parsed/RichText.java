package org.scholion.importer.parsed;

import java.util.List;

/**
 * Plain text (NFC, one space between words, no soft hyphens, none at the ends) and what markup said
 * of its stretches. Offsets are UTF-16 code units.
 */
public record RichText(String plain, List<Mark> marks) {

    public RichText {
        marks = List.copyOf(marks);
    }

    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    /**
     * A stretch of the text. A note mark is empty ({@code start == end}): the mark is not part of
     * the text.
     *
     * @param target for a link its address, for a note mark the note's number, else null
     */
    public record Mark(Kind kind, int start, int end, String target) {}

    public enum Kind {
        EMPHASIS,
        STRONG,
        SUPERSCRIPT,
        SUBSCRIPT,
        CODE,
        LINK,
        NOTE_MARK
    }
}
