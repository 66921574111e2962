package org.scholion.web.markup;

/**
 * A step in writing out a text with its markup: some text, the beginning or end of a stretch, or a
 * point. Begins and ends are well nested.
 *
 * @param text the characters of a {@link Step#TEXT}, else null
 * @param markup what begins, ends or stands here, else null
 */
public record Piece(Step step, String text, Markup markup) {

    public enum Step {
        TEXT,
        BEGIN,
        END,
        POINT
    }

    static Piece text(String text) {
        return new Piece(Step.TEXT, text, null);
    }

    static Piece begin(Markup markup) {
        return new Piece(Step.BEGIN, null, markup);
    }

    static Piece end(Markup markup) {
        return new Piece(Step.END, null, markup);
    }

    static Piece point(Markup markup) {
        return new Piece(Step.POINT, null, markup);
    }

    public boolean isText() {
        return step == Step.TEXT;
    }

    public boolean isBegin() {
        return step == Step.BEGIN;
    }

    public boolean isEnd() {
        return step == Step.END;
    }
}
