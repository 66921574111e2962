package org.scholion.importer.audit;

import java.util.List;

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
        return NearEntries.warnings(
                this,
                edition,
                edition.citedWorks()::otherName,
                (citation, near) ->
                        "The text cites “%s”; the list of references spells the name differently: %s."
                                .formatted(citation.text(), Printed.names(near)));
    }
}
