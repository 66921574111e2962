package org.scholion.web.audit;

/**
 * Where to look at what a finding is about.
 *
 * @param address path and fragment below the article's own: {@code /text#p12}
 * @param kind what stands there
 * @param name number of the note or paragraph; null where it has none
 */
public record Spot(String address, Kind kind, String name) {

    public enum Kind {
        ARTICLE,
        AUTHORS,
        NOTE,
        REFERENCE,
        PARAGRAPH
    }
}
