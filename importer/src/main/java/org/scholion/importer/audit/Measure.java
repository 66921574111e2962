package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.importer.audit.YearMention.Kind;

/** A quantity of which the sentence says the time. */
record Measure(AuditedSentence sentence, Quantity quantity, YearMention time, Topic topic) {

    /** A year that stands so near behind the quantity belongs to it: {@code 20 billion in 2021}. */
    private static final int BEHIND = 10;

    /** More figures than a sentence has; a list of numbers is no statement. */
    private static final int MOST = 40;

    /** The quantities of the sentence whose time it says. */
    static List<Measure> of(AuditedSentence sentence) {
        List<Measure> measures = new ArrayList<>();
        if (!sentence.quantities().isEmpty() && !sentence.years().isEmpty()) {
            Topic topic = Topic.of(sentence.prose());
            int count = Math.min(MOST, sentence.quantities().size());
            for (Quantity quantity : sentence.quantities().subList(0, count)) {
                time(sentence, quantity)
                        .ifPresent(t -> measures.add(new Measure(sentence, quantity, t, topic)));
            }
        }
        return measures;
    }

    private static Optional<YearMention> time(AuditedSentence sentence, Quantity quantity) {
        List<YearMention> told =
                sentence.years().stream().filter(y -> y.kind() != Kind.BESIDE).toList();
        return told.stream()
                .filter(y -> y.at() >= quantity.end() && y.at() - quantity.end() <= BEHIND)
                .findFirst()
                .or(
                        () ->
                                told.stream()
                                        .filter(y -> y.at() < quantity.start())
                                        .max(Comparator.comparingInt(YearMention::at)))
                .or(() -> told.stream().findFirst());
    }

    /** The same for measures of the same time: the year, or a part of it. */
    String period() {
        return time.year() + (isWholeYear() ? "" : " " + time.from() + " " + time.until());
    }

    boolean isWholeYear() {
        return time.until().getMonthValue() == 12 && time.from().getMonthValue() == 1;
    }

    /** True where the other one is of the same time of a given other year. */
    boolean isOf(int year, Measure current) {
        return time.year() == year
                && time.from().getMonthValue() == current.time.from().getMonthValue()
                && time.until().getMonthValue() == current.time.until().getMonthValue();
    }
}
