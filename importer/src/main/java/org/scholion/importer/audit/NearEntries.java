package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Reference;

/** Warnings about citations that fit no entry of the bibliography, but come near to some. */
final class NearEntries {

    private NearEntries() {}

    /**
     * @param near the entries that a citation comes near to; empty for none
     * @param sentence what is said of a citation and these entries
     */
    static List<SuggestedFinding> warnings(
            Check check,
            AuditedEdition edition,
            Function<Citation, List<Reference>> near,
            BiFunction<Citation, List<Reference>, String> sentence) {
        List<SuggestedFinding> warnings = new ArrayList<>();
        for (Citation citation : edition.edition().citations()) {
            List<Reference> entries = near.apply(citation);
            if (!entries.isEmpty()) {
                Place place = Place.of(citation);
                for (Reference entry : entries) {
                    place = place.with(Place.of(entry));
                }
                String words = sentence.apply(citation, entries);
                warnings.add(SuggestedFinding.warning(check, place, words));
            }
        }
        return List.copyOf(warnings);
    }
}
