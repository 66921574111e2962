package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Note;

/**
 * A source that was looked at before it appeared.
 *
 * <p>Tolerance: a day, for time zones; dates to the month or year count as their best day.
 */
final class AccessedBeforePublished implements Check {

    private static final int DAYS = 1;

    @Override
    public String code() {
        return "accessed-before-published";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Note note : edition.edition().notes()) {
            Optional<PartialDate> published = PartialDate.read(note.source.date);
            Optional<PartialDate> accessed = PartialDate.read(note.source.accessed);
            if (published.isPresent()
                    && accessed.isPresent()
                    && accessed.get().isBefore(published.get())
                    && !accessed.get().isWithin(DAYS, published.get())) {
                findings.add(
                        SuggestedFinding.error(
                                this,
                                Place.of(note),
                                "Note %s says that it was accessed on %s, before its source appeared on %s."
                                        .formatted(
                                                note.number,
                                                accessed.get().inWords(),
                                                published.get().inWords())));
            }
        }
        return findings;
    }
}
