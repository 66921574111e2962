package org.scholion.web.markup;

/**
 * What a stretch of text is on the page.
 *
 * @param id its anchor, unique on the page; null for none. Where a stretch is split, its first part
 *     carries the anchor
 * @param href where it leads; null for nowhere
 * @param aside for a note mark what it shows and what may stand beside it; else null
 * @param annotated for an annotation what its words or its sign have besides; else null
 */
public record Markup(Kind kind, String id, String href, Aside aside, Annotated annotated) {

    /** Outermost first: where stretches overlap, the earlier kind is split less. */
    public enum Kind {
        /** A claim that somebody decided about. */
        CLAIM("span"),
        /** A claim that the importer suggests. */
        SUGGESTED_CLAIM("span"),
        /** Behind a claim, leads to what is known of it. */
        CLAIM_SIGN("span"),
        /** The words of an annotation; inside a link that they do not cover. */
        HIGHLIGHT("mark"),
        /** Behind the words of an annotation, leads to it. */
        HIGHLIGHT_SIGN("span"),
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
        return new Markup(kind, null, null, null, null);
    }

    public static Markup link(String href) {
        return new Markup(Kind.LINK, null, href, null, null);
    }

    /**
     * @param href where the entry of the bibliography is; null where none fits
     */
    public static Markup citation(String id, String href) {
        return new Markup(Kind.CITATION, id, href, null, null);
    }

    public static Markup noteMark(String id, String href, Aside aside) {
        return new Markup(Kind.NOTE_MARK, id, href, aside, null);
    }

    /**
     * @param decided whether somebody decided about it; else the importer suggests it
     */
    public static Markup claim(String id, boolean decided) {
        Kind kind = decided ? Kind.CLAIM : Kind.SUGGESTED_CLAIM;
        return new Markup(kind, id, null, null, null);
    }

    /** What stands behind the words of a claim and leads to it. */
    public static Markup claimSign(String href) {
        return new Markup(Kind.CLAIM_SIGN, null, href, null, null);
    }

    /**
     * The words of an annotation. Where they would cut a letter from its accents, or a flag in two,
     * the whole letter is drawn.
     *
     * @param details id of the element on the page that they are explained by; null for none
     */
    public static Markup highlight(String id, Highlight style, String details) {
        return new Markup(Kind.HIGHLIGHT, id, null, null, Annotated.words(style, details));
    }

    /**
     * What stands behind the words of an annotation and leads to it; a point at their end.
     *
     * @param text what is shown, such as a number
     * @param label what the link is called, in the language of the interface
     */
    public static Markup highlightSign(String href, String text, String label) {
        return new Markup(Kind.HIGHLIGHT_SIGN, null, href, null, Annotated.sign(text, label));
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

    /** Class of a claim's element; null for all else. */
    public String claimClass() {
        return switch (kind) {
            case CLAIM -> "claimed claimed--decided";
            case SUGGESTED_CLAIM -> "claimed";
            default -> null;
        };
    }

    public boolean isClaimSign() {
        return kind == Kind.CLAIM_SIGN;
    }

    public boolean isHighlight() {
        return kind == Kind.HIGHLIGHT;
    }

    public boolean isHighlightSign() {
        return kind == Kind.HIGHLIGHT_SIGN;
    }

    /** Whether it stands between two characters rather than over some. */
    boolean isPoint() {
        return kind == Kind.NOTE_MARK || kind == Kind.CLAIM_SIGN || isHighlightSign();
    }

    Markup withoutAnchor() {
        return id == null
                ? this
                : new Markup(
                        kind,
                        null,
                        href,
                        aside,
                        annotated == null ? null : annotated.withoutDetails());
    }
}
