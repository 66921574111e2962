package org.scholion.importer.audit;

import java.util.List;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Reference;

/**
 * A citation whose author is in the bibliography, but only with works of other years.
 *
 * <p>Tolerance: none for the year; a letter behind it does not count. Names are compared whatever
 * their script and transliteration. Silent where a misspelt name of the right year is as near.
 */
final class CitationYearDiffers implements Check {

    @Override
    public String code() {
        return "citation-year-differs";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        return edition.edition().citations().stream()
                .filter(c -> !edition.citedWorks().otherYear(c).isEmpty())
                .map(c -> finding(c, edition.citedWorks()))
                .toList();
    }

    private SuggestedFinding finding(Citation citation, CitedWorks works) {
        List<Reference> near = works.otherYear(citation);
        Place place = Place.of(citation);
        for (Reference reference : near) {
            place = place.with(Place.of(reference));
        }
        return SuggestedFinding.warning(
                this,
                place,
                "The text cites “%s” of %d, but the list of references has %s."
                        .formatted(
                                citation.text(),
                                works.words(citation).year(),
                                Printed.names(near)));
    }
}
