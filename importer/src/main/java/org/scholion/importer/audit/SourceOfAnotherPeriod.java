package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholion.importer.audit.YearMention.Kind;

/**
 * A note whose source, by its title, is about another time than the sentence: a report "in 2020"
 * for a share of the first quarter of 2019.
 *
 * <p>Tolerance: one year in common is enough, and so is a title's year between the first and last
 * that the passage names. In titles only years told of count ({@code in 2020}, {@code the first
 * quarter of 2019}), not those of a full date (a law), nor {@code until 2030}; the passage is the
 * sentence and those before it without a source. Silent where either names no year.
 */
final class SourceOfAnotherPeriod implements Check {

    /** What stands between a title's year and the word that makes it the time told of. */
    private static final Pattern TOLD =
            Pattern.compile("(?iu)(?<!\\p{L})(?:in|for|of|during|за|в)\\s++(?:the year\\s++)?$");

    @Override
    public String code() {
        return "source-of-another-period";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (AuditedSentence sentence : edition.sentences()) {
            if (sentence.years().isEmpty()) {
                continue;
            }
            for (GivenSource source : sentence.sources()) {
                check(edition, sentence, source).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<SuggestedFinding> check(
            AuditedEdition edition, AuditedSentence sentence, GivenSource source) {
        if (!source.isNote() || source.title() == null) {
            return Optional.empty();
        }
        TreeSet<Integer> told =
                YearMentions.in(source.title()).stream()
                        .filter(y -> isTold(y, source.title()))
                        .map(YearMention::year)
                        .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<Integer> here =
                edition.passage(sentence).stream()
                        .flatMap(s -> s.years().stream())
                        .map(YearMention::year)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (told.isEmpty() || told.first() <= here.last() && told.last() >= here.first()) {
            return Optional.empty();
        }
        return Optional.of(
                SuggestedFinding.warning(
                        this,
                        sentence.place().with(source.place()),
                        "The sentence speaks of %s, but the title of %s of %s: %s."
                                .formatted(
                                        list(here),
                                        source.name(),
                                        list(told),
                                        Printed.quoted(source.title()))));
    }

    private static boolean isTold(YearMention year, String title) {
        return year.kind() == Kind.TOTAL || TOLD.matcher(title.substring(0, year.at())).find();
    }

    private static String list(Collection<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
