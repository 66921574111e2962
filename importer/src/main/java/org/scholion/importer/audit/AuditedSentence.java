package org.scholion.importer.audit;

import java.util.List;
import org.scholion.domain.article.Block;

/**
 * A sentence of the body with what the checks ask about it.
 *
 * @param start of the sentence in its block; {@code end} likewise
 * @param prose the sentence with its citations blanked out, so that their years and pages are not
 *     taken for figures; offsets in it count from {@code start}
 * @param hasSource a note mark or citation stands in it or right behind it, also one that leads
 *     nowhere
 * @param sources in the order of their marks; a mark right behind the full stop belongs here
 * @param order of the sentence in its block, from 0
 */
record AuditedSentence(
        Block block,
        int order,
        int start,
        int end,
        String prose,
        boolean hasSource,
        List<GivenSource> sources,
        List<Quantity> quantities,
        List<YearMention> years) {

    AuditedSentence {
        sources = List.copyOf(sources);
        quantities = List.copyOf(quantities);
        years = List.copyOf(years);
    }

    String text() {
        return block.text.substring(start, end);
    }

    Place place() {
        return Place.of(block, text());
    }
}
