package org.scholion.importer.markdown;

/**
 * How much a source may ask for. What is over a limit is refused with a sentence ({@link
 * #maxCharacters}) or taken as plain text with a problem (the others), never followed.
 *
 * @param maxCharacters of the whole source, in UTF-16 code units
 * @param maxInlineCharacters of one paragraph that is still read as Markdown
 * @param maxInlineMarkers how many brackets, stars, underscores and ticks one paragraph may hold
 *     and still be read as Markdown
 * @param maxNesting how many list or quotation markers may stand before one another in a line
 * @param maxParts of how many pieces or lines one paragraph, note or entry is put together
 * @param maxAuthors in a byline or about the authors; what comes after is kept as text
 */
public record MarkdownLimits(
        int maxCharacters,
        int maxInlineCharacters,
        int maxInlineMarkers,
        int maxNesting,
        int maxParts,
        int maxAuthors) {

    /** Ten times what the longest article of a journal needs. */
    public static final MarkdownLimits DEFAULT =
            new MarkdownLimits(4_000_000, 200_000, 20_000, 100, 200, 1_000);
}
