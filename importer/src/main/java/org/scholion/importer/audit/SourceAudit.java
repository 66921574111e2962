package org.scholion.importer.audit;

import java.util.List;
import org.scholion.domain.article.Edition;

/**
 * Looks through an edition for what does not fit together, and says it to a person who decides.
 * Safe for many threads; takes time linear in the size of the edition.
 */
public final class SourceAudit {

    private final List<Check> checks;

    private SourceAudit(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** With all checks there are. */
    public static SourceAudit standard() {
        return new SourceAudit(
                List.of(
                        // the article about itself
                        new LicenceDiffers(),
                        new MalformedDoi(),
                        new MalformedIssn(),
                        new OrcidCheckDigit(),
                        // text and notes, text and bibliography
                        new MarkWithoutNote(),
                        new NoteWithoutMark(),
                        new UncitedReference(),
                        new CitationWithoutReference(),
                        new CitationYearDiffers(),
                        new CitationNameDiffers(),
                        new LocatorOutsidePages(),
                        new QuotationWithoutSource(),
                        // the sources in themselves
                        new RepeatedNoteSource(),
                        new RepeatedReference(),
                        new UndatedSource(),
                        new AccessedBeforePublished(),
                        new DateDiffersFromAddress(),
                        new PublisherDiffersFromHost(),
                        new ForeignLettersInAddress(),
                        // what the text says, and its sources
                        new SourceOlderThanFact(),
                        new SourceOfAnotherPeriod(),
                        new TitleNumberDiffers(),
                        // what the text says, and what it says elsewhere
                        new GrowthDiffers(),
                        new QuantityGivenTwice()));
    }

    /** The codes of all checks, in their order. */
    public List<String> codes() {
        return checks.stream().map(Check::code).toList();
    }

    /**
     * Everything the checks noticed, in the order of the checks and then of the text. Suggestions:
     * a person confirms or dismisses them.
     */
    public List<SuggestedFinding> check(Edition edition) {
        AuditedEdition prepared = new AuditedEdition(edition);
        return checks.stream().flatMap(c -> c.check(prepared).stream()).toList();
    }
}
