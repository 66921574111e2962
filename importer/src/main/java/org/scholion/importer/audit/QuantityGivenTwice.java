package org.scholion.importer.audit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One quantity that two sentences give differently.
 *
 * <p>Two figures are the same quantity where unit and time agree and the sentences share a name and
 * another word. Where one rounds the other (190.27 and 190) it is a hint. A warning needs more: the
 * values lie within 5%, or have the same digits in another order or at another power of ten;
 * neither sentence has a name that the other lacks; they share two words besides names, and half of
 * those of the shorter one; and no word such as "export" tells them apart. Silent for rough figures
 * ("almost"), for single-digit roundings, and within one sentence.
 */
final class QuantityGivenTwice implements Check {

    private static final double NEAR = Math.log(1.05);
    private static final int REMEMBERED = 6;

    @Override
    public String code() {
        return "quantity-given-twice";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Map<String, Deque<Measure>> near = new HashMap<>();
        List<SuggestedFinding> findings = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (AuditedSentence sentence : edition.sentences()) {
            for (Measure measure : Measure.of(sentence)) {
                if (measure.quantity().rough() || measure.quantity().value().signum() <= 0) {
                    continue;
                }
                for (Measure before : candidates(measure, near)) {
                    SuggestedFinding finding = compare(before, measure);
                    if (finding != null && said.add(finding.message())) {
                        findings.add(finding);
                    }
                }
                remember(measure, near);
            }
        }
        return findings;
    }

    private static List<Measure> candidates(Measure measure, Map<String, Deque<Measure>> near) {
        List<Measure> candidates = new ArrayList<>();
        long step = step(measure);
        for (long s = step - 1; s <= step + 1; s++) {
            candidates.addAll(near.getOrDefault(key(measure) + s, new ArrayDeque<>()));
        }
        candidates.addAll(near.getOrDefault(key(measure) + digits(measure), new ArrayDeque<>()));
        return candidates;
    }

    private static void remember(Measure measure, Map<String, Deque<Measure>> near) {
        for (String key : List.of(key(measure) + step(measure), key(measure) + digits(measure))) {
            Deque<Measure> last = near.computeIfAbsent(key, k -> new ArrayDeque<>());
            last.addLast(measure);
            if (last.size() > REMEMBERED) {
                last.removeFirst();
            }
        }
    }

    private static String key(Measure measure) {
        return measure.quantity().unit() + "/" + measure.period() + "/";
    }

    private static long step(Measure measure) {
        return Math.round(Math.log(measure.quantity().value().doubleValue()) / NEAR);
    }

    private static String digits(Measure measure) {
        return "d"
                + measure.quantity()
                        .digits()
                        .chars()
                        .sorted()
                        .collect(
                                StringBuilder::new,
                                (s, c) -> s.append((char) c),
                                StringBuilder::append);
    }

    private SuggestedFinding compare(Measure before, Measure measure) {
        Quantity a = before.quantity();
        Quantity b = measure.quantity();
        if (before.sentence() == measure.sentence()
                || a.value().compareTo(b.value()) == 0
                || before.topic().sharedNames(measure.topic()) == 0
                || before.topic().contrasts(measure.topic())) {
            return null;
        }
        Place place = measure.sentence().place().with(before.sentence().place());
        if (a.agreesWith(b)) {
            boolean oneDigit = Math.min(a.digits().length(), b.digits().length()) < 2;
            return oneDigit || before.topic().sharedCommon(measure.topic()) == 0
                    ? null
                    : SuggestedFinding.hint(
                            this,
                            place,
                            "For %d the text gives %s here and %s before: one seems to be rounded."
                                    .formatted(measure.time().year(), b.text(), a.text()));
        }
        return isSlip(a, b) && isSameThing(before.topic(), measure.topic())
                ? SuggestedFinding.warning(
                        this,
                        place,
                        "For %d the text gives %s here, but %s before."
                                .formatted(measure.time().year(), b.text(), a.text()))
                : null;
    }

    private static boolean isSlip(Quantity a, Quantity b) {
        double ratio = a.value().doubleValue() / b.value().doubleValue();
        boolean near = Math.abs(Math.log(ratio)) <= NEAR;
        boolean longEnough = a.digits().length() >= 3;
        return near
                || longEnough && a.digits().equals(b.digits())
                || longEnough && sameSize(a.value(), b.value()) && ratio < 2 && ratio > 0.5;
    }

    private static boolean sameSize(BigDecimal a, BigDecimal b) {
        return a.precision() - a.scale() == b.precision() - b.scale();
    }

    private static boolean isSameThing(Topic a, Topic b) {
        int names = a.sharedNames(b);
        int common = a.sharedCommon(b);
        return (names == a.names().size() || names == b.names().size())
                && common >= 2
                && 2 * common >= Math.min(a.common().size(), b.common().size());
    }
}
