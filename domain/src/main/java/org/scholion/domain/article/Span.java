package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A stretch of a block's plain text with a meaning, kept apart from the text (standoff). Offsets
 * are UTF-16 code units, {@code 0 <= start <= end <= text.length()}; a note mark is empty ({@code
 * start == end}): the mark itself is not part of the text.
 */
@Embeddable
public class Span {

    public enum Kind {
        EMPHASIS,
        STRONG,
        SUPERSCRIPT,
        SUBSCRIPT,
        CODE,
        /** The target is the address. */
        LINK,
        /** The target is the note's number. */
        NOTE_MARK,
        /** The target is the place of the citation in its edition. */
        CITATION,
        /**
         * A cell of a table; the target is {@code row,column} counted from 0, with {@code h} behind
         * it for a head.
         */
        CELL,
        /** What a table or figure says of itself. */
        CAPTION
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    @Column(name = "start_offset", nullable = false)
    public int start;

    @Column(name = "end_offset", nullable = false)
    public int end;

    /** What the span leads to, by its kind; null where it leads nowhere. */
    @Column(length = 4_000)
    public String target;

    protected Span() {}

    public Span(Kind kind, int start, int end, String target) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span from %d to %d; allowed is 0 <= start <= end".formatted(start, end));
        }
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.target = target;
    }
}
