package org.scholion.importer.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholion.importer.audit.YearMention.Kind;

/**
 * {@code reached 240.11 billion USD, an increase of 26.3% compared to 2022}: a percentage, the
 * total it led to, and the year it is compared with.
 *
 * @param stated the percentage as printed
 * @param sign 1 for growth, -1 for decline
 * @param total the later total
 * @param since the year compared with
 * @param beside all measures of the sentence
 */
record GrowthStatement(Quantity stated, int sign, Measure total, int since, List<Measure> beside) {

    private static final int REACH = 40;
    private static final Pattern TO = Pattern.compile("(?iu)(?<!\\p{L})(?:to|до|from|с)\\s++$");
    private static final Set<String> UP = words("up");
    private static final Set<String> DOWN = words("down");

    private static Set<String> words(String direction) {
        Map<String, List<String>> lines = WordList.read("growth-words.txt").lines();
        return new HashSet<>(lines.get(direction));
    }

    /** The growths that one sentence states beside a total of the same time. */
    static List<GrowthStatement> in(List<Measure> measures) {
        List<GrowthStatement> growths = new ArrayList<>();
        for (Measure measure : measures) {
            int sign = measure.quantity().unit().equals("%") ? sign(measure) : 0;
            if (sign != 0 && !measure.quantity().rough()) {
                measures.stream()
                        .filter(m -> isTotalBeside(m, measure))
                        .min(Comparator.comparingInt(m -> distance(m, measure)))
                        .ifPresent(
                                total ->
                                        growths.add(
                                                new GrowthStatement(
                                                        measure.quantity(),
                                                        sign,
                                                        total,
                                                        since(measure),
                                                        measures)));
            }
        }
        return growths;
    }

    private static boolean isTotalBeside(Measure total, Measure growth) {
        return !total.quantity().unit().equals("%")
                && !total.quantity().unit().equals("times")
                && !total.quantity().rough()
                && total.period().equals(growth.period());
    }

    private static int distance(Measure a, Measure b) {
        return Math.abs(a.quantity().start() - b.quantity().start());
    }

    /** The year printed as compared with, else the year before. */
    private static int since(Measure growth) {
        return growth.sentence().years().stream()
                .filter(y -> y.kind() == Kind.BESIDE && y.year() < growth.time().year())
                .mapToInt(YearMention::year)
                .max()
                .orElse(growth.time().year() - 1);
    }

    /** 1 or -1 by the nearest word of growth or decline, with no other figure between; else 0. */
    private static int sign(Measure measure) {
        String prose = measure.sentence().prose();
        int start = measure.quantity().start();
        String before = prose.substring(Math.max(0, start - REACH), start);
        if (TO.matcher(before).find()) {
            return 0;
        }
        int sign = 0;
        for (String word : before.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d.%]++")) {
            if (word.endsWith("%") || word.matches("\\d++[.,]\\d++")) {
                sign = 0;
            } else {
                sign = UP.contains(word) ? 1 : DOWN.contains(word) ? -1 : sign;
            }
        }
        if (sign == 0) {
            int end = measure.quantity().end();
            String[] behind =
                    prose.substring(end, Math.min(prose.length(), end + REACH))
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .split("[^\\p{L}]++", 2);
            sign = UP.contains(behind[0]) ? 1 : DOWN.contains(behind[0]) ? -1 : 0;
        }
        return sign;
    }

    /** What of these measures can be the earlier total, having so many words in common. */
    List<Measure> earlierTotals(List<Measure> measures, int words) {
        return measures.stream()
                .filter(m -> m != total && !m.quantity().rough())
                .filter(m -> m.quantity().unit().equals(total.quantity().unit()))
                .filter(m -> m.quantity().value().signum() > 0 && m.isOf(since, total))
                .filter(m -> m.topic().shared(total.topic()) >= words)
                .filter(m -> words == 0 || !m.topic().contrasts(total.topic()))
                .toList();
    }

    BigDecimal signed() {
        return sign > 0 ? stated.value() : stated.value().negate();
    }

    /** The change in percent that leads from this earlier value to the total. */
    BigDecimal from(BigDecimal earlier) {
        return GrowthDiffers.change(earlier, total.quantity().value());
    }

    /** True where the three figures, each half a last digit either way, fit together. */
    boolean fits(Measure earlier) {
        Quantity base = earlier.quantity();
        if (base.least().signum() <= 0) {
            return true;
        }
        BigDecimal least = GrowthDiffers.change(base.most(), total.quantity().least());
        BigDecimal most = GrowthDiffers.change(base.least(), total.quantity().most());
        BigDecimal half = stated.most().subtract(stated.value());
        return signed().add(half).compareTo(least) >= 0
                && signed().subtract(half).compareTo(most) <= 0;
    }
}
