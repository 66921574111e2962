package org.scholion.importer.audit;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;

/**
 * An address with Cyrillic and Latin letters in one word, such as {@code prоject} with a Russian
 * "о". The repaired address is offered, the printed one stays.
 *
 * <p>Silent for words that are wholly Cyrillic: such hosts and paths exist. Where the importer has
 * repaired the address, its repair is shown.
 */
final class ForeignLettersInAddress implements Check {

    @Override
    public String code() {
        return "foreign-letters-in-address";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        return Stream.concat(
                        edition.edition().notes().stream()
                                .filter(n -> MixedScript.isIn(n.source.url))
                                .map(this::finding),
                        edition.edition().references().stream()
                                .filter(r -> MixedScript.isIn(address(r)))
                                .map(this::finding))
                .toList();
    }

    private SuggestedFinding finding(Note note) {
        String repaired = note.source.urlRepaired;
        return finding(
                Place.of(note),
                "note %s".formatted(note.number),
                note.source.url,
                repaired == null ? MixedScript.repair(note.source.url) : repaired);
    }

    private SuggestedFinding finding(Reference reference) {
        String address = address(reference);
        return finding(
                Place.of(reference), Printed.name(reference), address, MixedScript.repair(address));
    }

    private SuggestedFinding finding(Place place, String what, String printed, String repaired) {
        return SuggestedFinding.warning(
                this,
                place,
                "The address in %s holds the Cyrillic letters “%s”; without them it would be %s"
                        .formatted(what, MixedScript.letters(printed), repaired));
    }

    private static String address(Reference reference) {
        return reference.fields.url == null ? reference.fields.doi : reference.fields.url;
    }
}
