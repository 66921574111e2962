package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Note;

/**
 * A note whose date is not the one in its address, such as {@code /2023/06/14/}, {@code
 * /20221110/}, {@code 2023-11-17} or, to the month, {@code /2021-02/}.
 *
 * <p>Tolerance: a day either way, for time zones; what only one of the two prints is not compared.
 * A printed year alone may be a year off: it may say what a report is about. Silent for folders of
 * uploads, whose month is not that of the text.
 */
final class DateDiffersFromAddress implements Check {

    private static final int DAYS = 1;
    private static final int YEAR = 366;

    @Override
    public String code() {
        return "date-differs-from-address";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Note note : edition.edition().notes()) {
            Optional<PartialDate> printed = PartialDate.read(note.source.date);
            Optional<PartialDate> inAddress =
                    WebAddress.read(note.source.url).flatMap(WebAddress::date);
            if (printed.isPresent()
                    && inAddress.isPresent()
                    && !printed.get().isWithin(days(printed.get()), inAddress.get())) {
                findings.add(
                        SuggestedFinding.error(
                                this,
                                Place.of(note),
                                "Note %s dates its source %s, but the address says %s: %s"
                                        .formatted(
                                                note.number,
                                                printed.get().inWords(),
                                                inAddress.get().inWords(),
                                                note.source.url)));
            }
        }
        return findings;
    }

    private static int days(PartialDate printed) {
        return printed.precision() == PartialDate.Precision.YEAR ? YEAR : DAYS;
    }
}
