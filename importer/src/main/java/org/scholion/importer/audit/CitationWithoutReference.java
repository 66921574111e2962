package org.scholion.importer.audit;

import java.util.List;

/**
 * A citation that no entry of the bibliography fits.
 *
 * <p>Tolerance: near misses are left to {@link CitationYearDiffers} and {@link
 * CitationNameDiffers}. Silent where the article has no bibliography at all, and where no year can
 * be read in the citation: it may point elsewhere.
 */
final class CitationWithoutReference implements Check {

    @Override
    public String code() {
        return "citation-without-reference";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        CitedWorks works = edition.citedWorks();
        if (edition.edition().references().isEmpty()) {
            return List.of();
        }
        return edition.edition().citations().stream()
                .filter(c -> !works.isFound(c) && works.words(c).year() != null)
                .map(
                        c ->
                                SuggestedFinding.warning(
                                        this,
                                        Place.of(c),
                                        "The text cites “%s”, but the list of references has no such entry."
                                                .formatted(c.text())))
                .toList();
    }
}
