package org.scholion.importer.claim;

import java.util.EnumSet;
import java.util.Set;
import org.scholion.domain.claim.ClaimKind;

/**
 * Says of which kinds a sentence is. Causal, predictive, evaluative and attributed are decided by
 * their cues. Empirical is what scholarly prose is by default; a sentence ceases to be it when what
 * makes it another kind weighs too much and nothing (figure, date, evidence) ties it to facts.
 */
final class KindReader {

    // What a sentence without figures, dates and evidence is given and loses; what is left decides.
    private static final double BASE = 1;
    private static final double OBSERVED = 0.3;
    private static final double PAST = 0.3;
    private static final double EVALUATIVE = 0.7;
    private static final double MOST_EVALUATIVE = 1;
    private static final double PREDICTIVE = 0.7;
    private static final double CAUSAL = 0.35;
    private static final double REPORTED = 0.3;
    private static final double OPINION = 0.7;

    private static final double LEAST = 0.35;

    private final CueList causal;
    private final CueList predictive;
    private final CueList evaluative;
    private final CueList attributed;
    private final CueList inference;
    private final CueList past;

    KindReader(Cues cues) {
        causal = cues.of("causal");
        predictive = cues.of("predictive");
        evaluative = cues.of("evaluative");
        attributed = cues.of("attributed");
        inference = cues.of("inference");
        past = cues.of("past");
    }

    /** The kinds; at least one. */
    Set<ClaimKind> read(Reading reading) {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        add(kinds, ClaimKind.CAUSAL, reading.isIn(causal));
        add(kinds, ClaimKind.PREDICTIVE, reading.isIn(predictive));
        double value = reading.weigh(evaluative);
        add(kinds, ClaimKind.EVALUATIVE, value >= CuePattern.STRONG);
        add(kinds, ClaimKind.ATTRIBUTED, reading.attribution() != null || reading.isIn(attributed));
        boolean empirical =
                kinds.isEmpty()
                        || isTied(reading, kinds)
                        || factual(reading, kinds, value) >= LEAST;
        add(kinds, ClaimKind.EMPIRICAL, empirical);
        return kinds;
    }

    private static void add(Set<ClaimKind> kinds, ClaimKind kind, boolean is) {
        if (is) {
            kinds.add(kind);
        }
    }

    /** A figure or date ties it to facts, and so does evidence, unless it shows who said it. */
    private static boolean isTied(Reading reading, Set<ClaimKind> kinds) {
        boolean report = kinds.contains(ClaimKind.ATTRIBUTED);
        return !reading.figures().isEmpty()
                || reading.dated()
                || !reading.passage().evidence().isEmpty() && !report;
    }

    private double factual(Reading reading, Set<ClaimKind> kinds, double value) {
        double facts = BASE;
        facts += reading.isIn(inference) ? OBSERVED : 0;
        facts += reading.isIn(past) ? PAST : 0;
        facts -= value < CuePattern.STRONG ? 0 : Math.min(MOST_EVALUATIVE, EVALUATIVE * value);
        facts -= kinds.contains(ClaimKind.PREDICTIVE) ? PREDICTIVE : 0;
        facts -= kinds.contains(ClaimKind.CAUSAL) ? CAUSAL : 0;
        facts -= kinds.contains(ClaimKind.ATTRIBUTED) ? report(reading.attribution()) : 0;
        return facts;
    }

    /** Somebody's thought is no fact; a report of what is, may be. */
    private static double report(Attribution attribution) {
        return attribution == null || attribution.opinion() ? OPINION : REPORTED;
    }
}
