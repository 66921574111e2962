package org.scholion.importer.audit;

import java.util.List;

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
        return NearEntries.warnings(
                this,
                edition,
                edition.citedWorks()::otherYear,
                (citation, near) ->
                        "The text cites “%s” of %d, but the list of references has %s."
                                .formatted(
                                        citation.text(),
                                        edition.citedWorks().words(citation).year(),
                                        Printed.names(near)));
    }
}
