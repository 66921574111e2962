package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A source whose title gives another figure than the sentence it is offered for: a warning where
 * both have a figure of the same unit, a hint where the sentence's figures are all of other units.
 *
 * <p>Tolerance: figures agree where they are equal at the digits both print; one of the title's
 * that agrees with one of the passage (the sentence, and those before it without a source) is
 * enough. Silent where a figure of the same unit is rough ("more than"), and where the sentence has
 * none.
 */
final class TitleNumberDiffers implements Check {

    @Override
    public String code() {
        return "title-number-differs";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (AuditedSentence sentence : edition.sentences()) {
            if (!sentence.quantities().isEmpty()) {
                for (GivenSource source : sentence.sources()) {
                    check(edition, sentence, source).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<SuggestedFinding> check(
            AuditedEdition edition, AuditedSentence sentence, GivenSource source) {
        List<Quantity> title = source.title() == null ? List.of() : Quantities.in(source.title());
        List<Quantity> here =
                title.isEmpty()
                        ? List.of()
                        : edition.passage(sentence).stream()
                                .flatMap(s -> s.quantities().stream())
                                .toList();
        if (here.isEmpty() || title.stream().anyMatch(t -> agrees(t, here))) {
            return Optional.empty();
        }
        List<Quantity> comparable =
                here.stream()
                        .filter(h -> title.stream().anyMatch(t -> t.unit().equals(h.unit())))
                        .toList();
        Place place = sentence.place().with(source.place());
        if (comparable.isEmpty()) {
            return Optional.of(
                    SuggestedFinding.hint(
                            this,
                            place,
                            "The title of %s gives %s, a figure that the sentence does not have; it has %s."
                                    .formatted(
                                            source.name(),
                                            list(title),
                                            list(sentence.quantities()))));
        }
        boolean rough =
                comparable.stream().anyMatch(Quantity::rough)
                        || title.stream().anyMatch(Quantity::rough);
        return rough
                ? Optional.empty()
                : Optional.of(
                        SuggestedFinding.warning(
                                this,
                                place,
                                "The sentence gives %s, but the title of %s gives %s: %s."
                                        .formatted(
                                                list(comparable),
                                                source.name(),
                                                list(title),
                                                Printed.quoted(source.title()))));
    }

    private static boolean agrees(Quantity title, List<Quantity> here) {
        return here.stream().anyMatch(title::agreesWith);
    }

    private static String list(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::text).collect(Collectors.joining(", "));
    }
}
