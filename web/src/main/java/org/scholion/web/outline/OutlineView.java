package org.scholion.web.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.importer.outline.ArgumentOutline;
import org.scholion.importer.outline.OutlineNode;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.OutlineEntry;

/**
 * The outline of an edition's claims.
 *
 * @param conclusions in reading order
 * @param others the claims that the text ties to no conclusion, by section
 * @param picture null where no claim leans on anything
 */
public record OutlineView(
        EditionView edition, List<ClaimEntry> conclusions, List<Part> others, Picture picture) {

    /**
     * Claims of one section.
     *
     * @param anchor of the section on the reading page
     * @param title null for text before the first heading
     */
    public record Part(String anchor, String title, List<ClaimEntry> claims) {}

    static OutlineView of(ArgumentOutline outline, EditionView edition) {
        List<ClaimEntry> conclusions =
                outline.conclusions().stream().map(n -> ClaimEntry.of(n, edition)).toList();
        List<Part> others = parts(outline.others(), edition);
        List<ClaimEntry> all = new ArrayList<>(conclusions);
        others.forEach(part -> all.addAll(part.claims));
        return new OutlineView(edition, conclusions, others, Picture.of(conclusions, all));
    }

    private static List<Part> parts(List<OutlineNode> nodes, EditionView edition) {
        Map<String, List<ClaimEntry>> bySection = new LinkedHashMap<>();
        for (OutlineNode node : nodes) {
            bySection
                    .computeIfAbsent(node.section(), section -> new ArrayList<>())
                    .add(ClaimEntry.of(node, edition));
        }
        return bySection.entrySet().stream()
                .map(e -> new Part(e.getKey(), title(e.getKey(), edition), e.getValue()))
                .toList();
    }

    private static String title(String section, EditionView edition) {
        return edition.outline().stream()
                .filter(entry -> entry.anchor().equals(section))
                .map(OutlineEntry::title)
                .findFirst()
                .orElse(null);
    }

    /** How many claims there are in all. */
    public int count() {
        int others = this.others.stream().mapToInt(part -> count(part.claims)).sum();
        return count(conclusions) + others;
    }

    private static int count(List<ClaimEntry> claims) {
        return claims.stream().mapToInt(claim -> 1 + claim.claimsBelow()).sum();
    }
}
