package org.scholion.importer.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A source that appeared before what it is cited for had happened: {@code by the end of 2022 only
 * 70% was exported}, with a source of November 2022.
 *
 * <p>The latest time that the sentence speaks of before the mark counts. A total (of a quarter, ten
 * months, a year) may come out up to 31 days before its end; what happened in a year or month may
 * be told from its first day. A source without a date counts by the day of access. Silent where the
 * sentence speaks of plans and expectations ({@code plan-words.txt}), for times that are only
 * compared with, for years after the article itself, and for citations of the bibliography that
 * carry no figure at the sentence's end: there an older work stands for an idea.
 */
final class SourceOlderThanFact implements Check {

    private static final int DAYS_BEFORE_THE_END = 31;
    private static final WordList PLANS = WordList.read("plan-words.txt");

    @Override
    public String code() {
        return "source-older-than-fact";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        int latest = edition.year();
        for (AuditedSentence sentence : edition.sentences()) {
            if (!sentence.years().isEmpty() && !PLANS.isIn(sentence.prose())) {
                for (GivenSource source : sentence.sources()) {
                    check(sentence, source, latest).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<SuggestedFinding> check(
            AuditedSentence sentence, GivenSource source, int latest) {
        Optional<YearMention> fact = latest(sentence, source.at() - sentence.start());
        Optional<PartialDate> known = source.published().or(source::accessed);
        if (fact.isEmpty()
                || fact.get().year() > latest
                || known.isEmpty()
                || !counts(sentence, source)) {
            return Optional.empty();
        }
        LocalDate earliest = fact.get().complete();
        if (fact.get().kind() == YearMention.Kind.TOTAL) {
            earliest = earliest.minusDays(DAYS_BEFORE_THE_END);
        }
        if (!known.get().latest().isBefore(earliest)) {
            return Optional.empty();
        }
        String message =
                "The sentence speaks of %s, but %s %s on %s."
                        .formatted(
                                inWords(fact.get()),
                                source.name(),
                                source.published().isPresent() ? "is dated" : "was accessed",
                                known.get().inWords());
        Place place = sentence.place().with(source.place());
        return Optional.of(
                source.isNote()
                        ? SuggestedFinding.warning(
                                this, place, message.replace("dated on", "dated"))
                        : SuggestedFinding.hint(this, place, message.replace("dated on", "dated")));
    }

    private static Optional<YearMention> latest(AuditedSentence sentence, int before) {
        return sentence.years().stream()
                .filter(y -> y.at() < before && y.kind() != YearMention.Kind.BESIDE)
                .max(Comparator.comparing(YearMention::complete));
    }

    private static boolean counts(AuditedSentence sentence, GivenSource source) {
        boolean last = source.at() == sentence.sources().get(sentence.sources().size() - 1).at();
        return source.isNote() || last && !sentence.quantities().isEmpty();
    }

    private static String inWords(YearMention fact) {
        return switch (fact.kind()) {
            case TOTAL -> "the time until " + PartialDate.day(fact.until()).inWords();
            case MONTH -> PartialDate.month(fact.year(), fact.from().getMonthValue()).inWords();
            default -> String.valueOf(fact.year());
        };
    }
}
