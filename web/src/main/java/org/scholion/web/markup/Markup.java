package org.scholion.web.markup;

/**
 * What a stretch of text is on the page.
 *
 * @param id its anchor, unique on the page; null for none. Where a stretch is split, its first part
 *     carries the anchor
 * @param href where it leads; null for nowhere
 * @param aside for a note mark what it shows and what may stand beside it; else null
 */
public record Markup(Kind kind, String id, String href, Aside aside) {

    /** Outermost first: where stretches overlap, the earlier kind is split less. */
    public enum Kind {
        NOTE_MARK("span"),
        CITATION("span"),
        LINK("span"),
        STRONG("strong"),
        EMPHASIS("em"),
        SUPERSCRIPT("sup"),
        SUBSCRIPT("sub"),
        CODE("code");

        private final String element;

        Kind(String element) {
            this.element = element;
        }
    }

    public static Markup of(Kind kind) {
        return new Markup(kind, null, null, null);
    }

    public static Markup link(String href) {
        return new Markup(Kind.LINK, null, href, null);
    }

    /**
     * @param href where the entry of the bibliography is; null where none fits
     */
    public static Markup citation(String id, String href) {
        return new Markup(Kind.CITATION, id, href, null);
    }

    public static Markup noteMark(String id, String href, Aside aside) {
        return new Markup(Kind.NOTE_MARK, id, href, aside);
    }

    /** HTML allows no link inside another. */
    public boolean leads() {
        return href != null;
    }

    /** Name of the HTML element that it becomes. */
    public String element() {
        return leads() ? "a" : kind.element;
    }

    public boolean isCitation() {
        return kind == Kind.CITATION;
    }

    Markup withoutAnchor() {
        return id == null ? this : new Markup(kind, null, href, aside);
    }
}
