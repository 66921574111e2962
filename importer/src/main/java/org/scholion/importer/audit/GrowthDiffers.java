package org.scholion.importer.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Block;

/**
 * A growth that is not what the two totals give: from 190.27 to 240.11 is 26.2%, where the text
 * says 26.3%.
 *
 * <p>Tolerance: each of the three figures may be half a unit of its last printed digit off; only
 * where no such figures fit together it is said. The earlier total is looked for in the same
 * sentence, then in up to twelve sentences before it in the block, with the same unit, of the year
 * compared with (else the year before), about the same thing (two words in common); there a gap of
 * more than ten percentage points is taken for two different things. Silent where a figure is rough
 * ("almost").
 */
final class GrowthDiffers implements Check {

    private static final int SENTENCES_BACK = 12;
    private static final int SHARED_WORDS = 2;
    private static final BigDecimal WIDEST_GAP = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String code() {
        return "growth-differs";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Block block : edition.prose()) {
            List<List<Measure>> measures =
                    edition.sentences(block).stream().map(Measure::of).toList();
            for (int i = 0; i < measures.size(); i++) {
                for (GrowthStatement growth : GrowthStatement.in(measures.get(i))) {
                    List<List<Measure>> before =
                            measures.subList(Math.max(0, i - SENTENCES_BACK), i);
                    check(growth, before).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<SuggestedFinding> check(GrowthStatement growth, List<List<Measure>> before) {
        List<Measure> earlier = new ArrayList<>(growth.earlierTotals(growth.beside(), 0));
        if (earlier.isEmpty()) {
            before.forEach(s -> earlier.addAll(growth.earlierTotals(s, SHARED_WORDS)));
        }
        if (earlier.isEmpty() || earlier.stream().anyMatch(growth::fits)) {
            return Optional.empty();
        }
        Measure base = earlier.get(earlier.size() - 1);
        BigDecimal computed = growth.from(base.quantity().value());
        BigDecimal gap = computed.subtract(growth.signed()).abs();
        if (gap.compareTo(WIDEST_GAP) > 0) {
            return Optional.empty();
        }
        int decimals = Math.max(1, growth.stated().step().scale() + 1);
        return Optional.of(
                SuggestedFinding.error(
                        this,
                        growth.total().sentence().place().with(base.sentence().place()),
                        "The text says %s, but from %s to %s is %s%%."
                                .formatted(
                                        growth.stated().text(),
                                        base.quantity().text(),
                                        growth.total().quantity().text(),
                                        computed.setScale(decimals, RoundingMode.HALF_UP)
                                                .toPlainString())));
    }

    /** The change from the first to the second, in percent. */
    static BigDecimal change(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
