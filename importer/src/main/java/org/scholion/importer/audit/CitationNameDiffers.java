package org.scholion.importer.audit;

import java.util.List;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Reference;

/**
 * A citation whose first name is one letter away from that of an entry of the same year.
 *
 * <p>Tolerance: one letter missing, added, changed or swapped with its neighbour, in names of at
 * least four letters. Silent where the names differ in script, transliteration or accents only, and
 * where an entry fits exactly.
 */
final class CitationNameDiffers implements Check {

    @Override
    public String code() {
        return "citation-name-differs";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        return edition.edition().citations().stream()
                .filter(c -> !edition.citedWorks().otherName(c).isEmpty())
                .map(c -> finding(c, edition.citedWorks()))
                .toList();
    }

    private SuggestedFinding finding(Citation citation, CitedWorks works) {
        List<Reference> near = works.otherName(citation);
        Place place = Place.of(citation);
        for (Reference reference : near) {
            place = place.with(Place.of(reference));
        }
        return SuggestedFinding.warning(
                this,
                place,
                "The text cites “%s”; the list of references spells the name differently: %s."
                        .formatted(citation.text(), Printed.names(near)));
    }
}
