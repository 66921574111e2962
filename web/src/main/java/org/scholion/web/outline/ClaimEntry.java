package org.scholion.web.outline;

import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.importer.outline.OutlineNode;
import org.scholion.importer.outline.OutlineSource;
import org.scholion.web.article.EditionView;

/**
 * A claim with what it leans on, as the page shows it; holds no entity.
 *
 * @param id as it stands in an address
 * @param label a short name that a person gave it; null where none did
 * @param cue the words by which its sentence ties itself to others; null for none
 * @param place anchor of its paragraph on the reading page
 * @param paragraph number of its paragraph; null where it has none
 * @param inherited where there are no sources: those given later in the paragraph
 */
public record ClaimEntry(
        String id,
        String text,
        String label,
        Set<ClaimKind> kinds,
        double salience,
        String cue,
        String place,
        Integer paragraph,
        List<SourceEntry> sources,
        List<SourceEntry> inherited,
        List<ClaimEntry> claims) {

    static ClaimEntry of(OutlineNode node, EditionView edition) {
        Claim claim = node.claim();
        Block block = claim.block;
        return new ClaimEntry(
                Ids.inAddress(claim.id),
                claim.text(),
                claim.reading.label,
                claim.reading.kinds,
                claim.salience,
                node.tie() == null ? null : node.tie().words(),
                block.number == null ? "b" + block.position : "p" + block.number,
                block.number,
                sources(node.sources(), edition),
                sources(node.inherited(), edition),
                node.claims().stream().map(below -> of(below, edition)).toList());
    }

    private static List<SourceEntry> sources(List<OutlineSource> sources, EditionView edition) {
        return sources.stream().map(source -> SourceEntry.of(source, edition)).toList();
    }

    /** What a picture says of it. */
    String brief() {
        return label == null ? text : label;
    }

    /** How many claims stand below it. */
    int claimsBelow() {
        return claims.stream().mapToInt(claim -> 1 + claim.claimsBelow()).sum();
    }

    /** How many claims and sources stand below it. */
    int support() {
        return sources.size() + claims.stream().mapToInt(claim -> 1 + claim.support()).sum();
    }

    /** Whether neither a claim nor a source of its own stands below it. */
    public boolean standsAlone() {
        return claims.isEmpty() && sources.isEmpty();
    }
}
