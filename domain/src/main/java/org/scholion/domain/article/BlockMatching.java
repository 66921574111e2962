package org.scholion.domain.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which block of a new edition is which block of the old one: first blocks of equal kind and text
 * in their order, then, between two such pairs, blocks of equal kind that share at least {@link
 * #LEAST} of their words, then such blocks wherever they were moved to. Works for every script:
 * words are compared whole.
 */
public final class BlockMatching {

    /** Least Dice coefficient of the sets of words, 0 to 1. */
    public static final double LEAST = 0.5;

    private final Map<Long, Block> counterparts = new HashMap<>();

    public BlockMatching(List<Block> old, List<Block> now) {
        List<String> before = old.stream().map(BlockMatching::identity).toList();
        List<String> after = now.stream().map(BlockMatching::identity).toList();
        int next = 0;
        int shift = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            for (; next < from; next++) {
                counterparts.put(old.get(next).id, now.get(next + shift));
            }
            int to = delta.getTarget().getPosition();
            alike(
                    old.subList(from, from + delta.getSource().size()),
                    now.subList(to, to + delta.getTarget().size()));
            next = from + delta.getSource().size();
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (; next < old.size(); next++) {
            counterparts.put(old.get(next).id, now.get(next + shift));
        }
        Set<Block> matched = new HashSet<>(counterparts.values());
        alike(
                old.stream().filter(block -> counterpart(block) == null).toList(),
                now.stream().filter(block -> !matched.contains(block)).toList());
    }

    /** The same block in the new edition; null where there is none. */
    public Block counterpart(Block old) {
        return counterparts.get(old.id);
    }

    private static String identity(Block block) {
        return block.kind + " " + block.text;
    }

    /** Pairs the blocks of a changed stretch, the most alike first. */
    private void alike(List<Block> old, List<Block> now) {
        record Pair(Block old, Block now, double likeness) {}
        List<Set<String>> words = now.stream().map(BlockMatching::words).toList();
        Set<Long> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Block before : old) {
            Set<String> mine = words(before);
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i).kind == before.kind) {
                    pairs.add(new Pair(before, now.get(i), likeness(mine, words.get(i))));
                }
            }
        }
        pairs.stream()
                .filter(p -> p.likeness >= LEAST)
                .sorted((a, b) -> Double.compare(b.likeness, a.likeness))
                .forEach(
                        p -> {
                            if (!counterparts.containsKey(p.old.id) && taken.add(p.now.id)) {
                                counterparts.put(p.old.id, p.now);
                            }
                        });
    }

    private static Set<String> words(Block block) {
        return new HashSet<>(List.of(block.text.split("\\s+")));
    }

    private static double likeness(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common / (a.size() + b.size());
    }
}
