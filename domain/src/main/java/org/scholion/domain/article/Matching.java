package org.scholion.domain.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which part of a new edition is which part of the old one: first parts of equal kind and text in
 * their order, then, between two such pairs, parts of equal kind that share at least {@link #LEAST}
 * of their words, then such parts wherever they were moved to. Works for every script: words are
 * compared whole.
 *
 * @param <T> blocks, sections, notes or references
 */
public final class Matching<T> {

    /** Least Dice coefficient of the sets of words, 0 to 1. */
    public static final double LEAST = 0.5;

    /** What is known of a part. */
    private record Traits<T>(
            Function<T, Long> id, Function<T, String> kind, Function<T, String> text) {}

    private final Traits<T> traits;
    private final Map<Long, T> counterparts = new HashMap<>();

    public static Matching<Block> ofBlocks(Edition old, Edition now) {
        return new Matching<>(
                old.blocks(),
                now.blocks(),
                new Traits<>(b -> b.id, b -> b.kind.name(), b -> b.text));
    }

    /** By their titles. */
    public static Matching<Section> ofSections(Edition old, Edition now) {
        return new Matching<>(
                old.sections(),
                now.sections(),
                new Traits<>(s -> s.id, s -> s.kind.name(), s -> s.title == null ? "" : s.title));
    }

    public static Matching<Note> ofNotes(Edition old, Edition now) {
        return new Matching<>(
                old.notes(), now.notes(), new Traits<>(n -> n.id, n -> "", n -> n.text));
    }

    public static Matching<Reference> ofReferences(Edition old, Edition now) {
        return new Matching<>(
                old.references(), now.references(), new Traits<>(r -> r.id, r -> "", r -> r.text));
    }

    private Matching(List<T> old, List<T> now, Traits<T> traits) {
        this.traits = traits;
        List<String> before = old.stream().map(this::identity).toList();
        List<String> after = now.stream().map(this::identity).toList();
        int next = 0;
        int shift = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            for (; next < from; next++) {
                counterparts.put(id(old.get(next)), now.get(next + shift));
            }
            int to = delta.getTarget().getPosition();
            alike(
                    old.subList(from, from + delta.getSource().size()),
                    now.subList(to, to + delta.getTarget().size()));
            next = from + delta.getSource().size();
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (; next < old.size(); next++) {
            counterparts.put(id(old.get(next)), now.get(next + shift));
        }
        Set<T> matched = new HashSet<>(counterparts.values());
        alike(
                old.stream().filter(part -> counterpart(part) == null).toList(),
                now.stream().filter(part -> !matched.contains(part)).toList());
    }

    /** The same part in the new edition; null where there is none. */
    public T counterpart(T old) {
        return counterparts.get(id(old));
    }

    private Long id(T part) {
        return traits.id.apply(part);
    }

    private String kind(T part) {
        return traits.kind.apply(part);
    }

    private String identity(T part) {
        return kind(part) + " " + traits.text.apply(part);
    }

    private record Pair<T>(T old, T now, double likeness) {}

    /** Pairs the parts of a changed stretch, the most alike first. */
    private void alike(List<T> old, List<T> now) {
        List<Set<String>> words = now.stream().map(this::words).toList();
        Set<Long> taken = new HashSet<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (T before : old) {
            Set<String> mine = words(before);
            for (int i = 0; i < now.size(); i++) {
                if (kind(now.get(i)).equals(kind(before))) {
                    pairs.add(new Pair<>(before, now.get(i), likeness(mine, words.get(i))));
                }
            }
        }
        pairs.stream()
                .filter(p -> p.likeness >= LEAST)
                .sorted((a, b) -> Double.compare(b.likeness, a.likeness))
                .forEach(
                        p -> {
                            if (!counterparts.containsKey(id(p.old)) && taken.add(id(p.now))) {
                                counterparts.put(id(p.old), p.now);
                            }
                        });
    }

    private Set<String> words(T part) {
        return new HashSet<>(List.of(traits.text.apply(part).split("\\s+")));
    }

    private static double likeness(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common / (a.size() + b.size());
    }
}
