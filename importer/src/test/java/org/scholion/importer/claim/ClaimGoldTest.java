package org.scholion.importer.claim;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Edition;
import org.scholion.importer.gold.GoldEdition;
import org.scholion.importer.gold.GoldFolder;

/** Measures the suggested claims on a labelled section, each figure beside a trivial answer's. */
class ClaimGoldTest {

    private static final Pattern NAIVE =
            Pattern.compile(
                    "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(%|(?:million|billion)\\s+(?:USD|dollars)|[a-z]+)");

    private static final Pattern QUOTE = Pattern.compile("[“\"]");

    @Test
    void theLabelledSectionIsReadAsWellAsAgreed() {
        JsonNode gold = GoldFolder.read("gold/claims-economic-dimension.json");
        Edition edition = GoldEdition.read("gold/pivot-to-the-east.json");
        ClaimScore score = new ClaimScore(gold, edition, ClaimSuggester.suggest(edition));
        double kinds = score.kinds(GoldUnit::foundKinds);
        double evidence = score.evidence().f1();
        double figures = score.figures(GoldUnit::foundFigures).f1();
        double borders = score.borders().f1();
        double salience = score.ranking(GoldUnit::salience);
        print("kinds, macro-F1", kinds, "all five everywhere", score.kinds(u -> ClaimScore.all()));
        score.perKind(GoldUnit::foundKinds)
                .forEach((k, c) -> print("  " + k, c.f1(), "of", c.right() + c.missing()));
        print("evidence, F1", evidence, "the marks inside the sentence", 1);
        print(
                "figures, F1",
                figures,
                "a number and the next word",
                score.figures(this::naive).f1());
        print(
                "borders, F1",
                borders,
                "a stop before a capital",
                score.borders(score.naiveSentences()).f1());
        print(
                "salience, average precision",
                salience,
                "digit + evidence + quotation mark",
                score.ranking(this::naiveSalience));
        assertAll(
                () -> assertTrue(kinds >= 0.85, "kinds"),
                () -> assertTrue(evidence >= 0.99, "evidence"),
                () -> assertTrue(figures >= 0.95, "figures"),
                () -> assertTrue(borders >= 0.99, "borders"),
                () -> assertTrue(salience >= 0.85, "salience"));
    }

    private List<Measure> naive(GoldUnit unit) {
        return NAIVE.matcher(unit.text)
                .results()
                .filter(m -> !m.group(1).matches("(19|20)\\d\\d"))
                .map(m -> Measure.of(m.group(1), m.group(2)))
                .toList();
    }

    private double naiveSalience(GoldUnit unit) {
        boolean digit = unit.text.chars().anyMatch(Character::isDigit);
        boolean quoted = QUOTE.matcher(unit.text).find();
        return (digit ? 1 : 0) + (unit.evidence.isEmpty() ? 0 : 1) + (quoted ? 1 : 0);
    }

    private static void print(String name, double value, String beside, double trivial) {
        System.out.printf(Locale.ROOT, "%-30s %.3f   %s: %.3f%n", name, value, beside, trivial);
    }

    @Test
    void theArticleHasAsManySentencesAsAReaderCounted() {
        Edition edition = GoldEdition.read("gold/pivot-to-the-east.json");
        SentenceSplitter splitter = new SentenceSplitter("en");
        int sentences =
                edition.blocks().stream().mapToInt(b -> splitter.split(b.text).size()).sum();
        List<SuggestedClaim> claims = ClaimSuggester.suggest(edition);
        long first =
                claims.stream().filter(c -> c.salience() >= SuggestedClaim.SHOWN_FIRST).count();
        System.out.printf(
                "%d sentences, %d claims, %d of them shown first%n",
                sentences, claims.size(), first);
        assertEquals(121, sentences);
    }
}
