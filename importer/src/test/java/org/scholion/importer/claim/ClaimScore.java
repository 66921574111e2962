package org.scholion.importer.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.claim.ClaimKind;

/**
 * Compares suggested claims with labelled sentences. Sentences are found in the blocks by their
 * words; a claim belongs to each sentence with which it shares half of its own or half of the
 * sentence's letters. Ties in the ranking are broken by chance, the mean of a hundred orders.
 */
final class ClaimScore {

    final List<GoldUnit> units = new ArrayList<>();
    private final Map<Block, Integer> starts = new HashMap<>();
    private final List<int[]> ranges = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();

    ClaimScore(JsonNode gold, Edition edition, List<SuggestedClaim> claims) {
        for (Block block : edition.blocks()) {
            starts.put(block, all.length());
            all.append(fold(block.text)).append('\n');
        }
        gold.path("sentences").forEach(s -> units.add(new GoldUnit(s)));
        int at = 0;
        for (GoldUnit unit : units) {
            String text = fold(unit.text);
            int found = all.indexOf(text, at);
            unit.start = found < 0 ? all.indexOf(text) : found;
            if (unit.start >= 0) {
                unit.end = unit.start + text.length();
                at = unit.start;
            }
        }
        claims.forEach(this::place);
    }

    private void place(SuggestedClaim claim) {
        int start = starts.get(claim.block()) + claim.start();
        int end = starts.get(claim.block()) + claim.end();
        boolean touches = false;
        for (GoldUnit unit : units) {
            int shared = Math.max(0, Math.min(end, unit.end) - Math.max(start, unit.start));
            if (unit.start >= 0 && shared * 2 >= Math.min(unit.end - unit.start, end - start)) {
                unit.claims.add(claim);
                touches = true;
            }
        }
        if (touches) {
            ranges.add(new int[] {start, end});
        }
    }

    Map<ClaimKind, Counts> perKind(Function<GoldUnit, Set<ClaimKind>> answer) {
        Map<ClaimKind, Counts> counts = new EnumMap<>(ClaimKind.class);
        for (ClaimKind kind : ClaimKind.values()) {
            counts.put(kind, Counts.NONE);
            for (GoldUnit unit : units.stream().filter(u -> u.sure).toList()) {
                boolean gold = unit.kinds.contains(kind);
                boolean found = answer.apply(unit).contains(kind);
                Counts one =
                        new Counts(
                                gold && found ? 1 : 0,
                                !gold && found ? 1 : 0,
                                gold && !found ? 1 : 0);
                counts.merge(kind, one, Counts::plus);
            }
        }
        return counts;
    }

    /** Macro-F1 over the kinds that occur. */
    double kinds(Function<GoldUnit, Set<ClaimKind>> answer) {
        return perKind(answer).values().stream()
                .filter(c -> c.right() + c.wrong() + c.missing() > 0)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(1);
    }

    Counts evidence() {
        Counts counts = Counts.NONE;
        for (GoldUnit unit : units) {
            Set<String> right = new HashSet<>(unit.evidence);
            right.retainAll(unit.foundEvidence());
            counts =
                    counts.plus(
                            new Counts(
                                    right.size(),
                                    unit.foundEvidence().size() - right.size(),
                                    unit.evidence.size() - right.size()));
        }
        return counts;
    }

    Counts figures(Function<GoldUnit, List<Measure>> answer) {
        return units.stream()
                .map(u -> Measure.count(u.figures, answer.apply(u)))
                .reduce(Counts.NONE, Counts::plus);
    }

    /** Average precision of ranking the sentences. */
    double ranking(ToDoubleFunction<GoldUnit> score) {
        long relevant = units.stream().filter(u -> u.relevant).count();
        Random random = new Random(0);
        double sum = 0;
        for (int round = 0; round < 100; round++) {
            List<GoldUnit> order = new ArrayList<>(units);
            Collections.shuffle(order, random);
            order.sort(java.util.Comparator.comparingDouble(u -> -score.applyAsDouble(u)));
            int hits = 0;
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).relevant) {
                    hits++;
                    sum += (double) hits / (i + 1);
                }
            }
        }
        return relevant == 0 ? 1 : sum / relevant / 100;
    }

    /** Do claims start and end where sentences do? A point may be two characters off. */
    Counts borders() {
        return borders(ranges);
    }

    Counts borders(List<int[]> ranges) {
        Counts counts = Counts.NONE;
        for (int[] range : ranges) {
            counts = counts.plus(hit(units.stream().anyMatch(u -> near(u.start, range[0]))));
            counts = counts.plus(hit(units.stream().anyMatch(u -> near(u.end, range[1]))));
        }
        for (GoldUnit unit : units) {
            if (unit.start < 0 || unit.claims.isEmpty()) {
                continue;
            }
            boolean start = ranges.stream().anyMatch(r -> near(unit.start, r[0]));
            boolean end = ranges.stream().anyMatch(r -> near(unit.end, r[1]));
            counts = counts.plus(new Counts(0, 0, (start ? 0 : 1) + (end ? 0 : 1)));
        }
        return counts;
    }

    private static Counts hit(boolean right) {
        return right ? new Counts(1, 0, 0) : new Counts(0, 1, 0);
    }

    private static boolean near(int a, int b) {
        return Math.abs(a - b) <= 2;
    }

    /** Where a stop, a space and a capital letter divide the sentences' blocks. */
    List<int[]> naiveSentences() {
        List<int[]> found = new ArrayList<>();
        var stop = java.util.regex.Pattern.compile("[.!?][\"']?\\s+(?=[A-ZА-Я\"])");
        for (String block : all.toString().split("\n")) {
            int offset = found.isEmpty() ? 0 : found.get(found.size() - 1)[1] + 1;
            int last = offset;
            var matcher = stop.matcher(block);
            while (matcher.find()) {
                found.add(new int[] {last, offset + matcher.end() - 1});
                last = offset + matcher.end();
            }
            found.add(new int[] {last, offset + block.length()});
        }
        found.removeIf(
                r ->
                        units.stream()
                                .noneMatch(
                                        u -> Math.min(u.end, r[1]) - Math.max(u.start, r[0]) > 10));
        return found;
    }

    static Set<ClaimKind> all() {
        return EnumSet.allOf(ClaimKind.class);
    }

    /** One kind of quotation mark, apostrophe and dash; every character keeps its place. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : text.toCharArray()) {
            folded.append(
                    switch (c) {
                        case '‘', '’', '‚', '‛', '′', '´' -> '\'';
                        case '“', '”', '„', '«', '»', '″' -> '"';
                        case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
                        case '\u00a0', '\n' -> ' ';
                        default -> c;
                    });
        }
        return folded.toString();
    }
}
