package org.scholion.importer.claim;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures on invented sentences for which no cue was written: a guard against overfitting. */
class ClaimHeldOutTest {

    @ParameterizedTest
    @CsvSource({"invented, en", "invented, ru", "held-out, en", "held-out, ru"})
    void inventedSentencesAreReadAlmostAsWell(String file, String language) {
        HeldOut heldOut = new HeldOut(file, language);
        List<SuggestedClaim> claims = ClaimSuggester.suggest(heldOut.edition);
        ClaimScore score = new ClaimScore(heldOut.gold, heldOut.edition, claims);
        double kinds = score.kinds(GoldUnit::foundKinds);
        double figures = score.figures(GoldUnit::foundFigures).f1();
        double borders = score.borders().f1();
        double salience = score.ranking(GoldUnit::salience);
        System.out.printf(
                Locale.ROOT,
                "%s %s: kinds %.3f (all five: %.3f) figures %.3f borders %.3f salience" + " %.3f%n",
                file,
                language,
                kinds,
                score.kinds(u -> ClaimScore.all()),
                figures,
                borders,
                salience);
        score.perKind(GoldUnit::foundKinds)
                .forEach((k, c) -> System.out.println("  " + k + " " + c));
        score.units.stream()
                .filter(u -> !u.kinds.equals(u.foundKinds()) || !same(u))
                .map(u -> u.kinds + " read as " + u.foundKinds() + u.foundFigures() + ": " + u.text)
                .forEach(System.out::println);
        assertAll(
                () -> assertTrue(kinds >= 0.75, "kinds"),
                () -> assertTrue(figures >= 0.90, "figures"),
                () -> assertTrue(borders >= 0.98, "borders"),
                () -> assertTrue(salience >= 0.85, "salience"));
    }

    private static boolean same(GoldUnit unit) {
        return Objects.equals(
                Measure.count(unit.figures, unit.foundFigures()),
                new Counts(unit.figures.size(), 0, 0));
    }
}
