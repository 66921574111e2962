package org.scholion.domain.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Divides people into groups at random. No group is larger than asked for, the sizes differ by one
 * at most, and those who were together before are put apart as far as can be:
 *
 * <ol>
 *   <li>Shuffle everybody and deal them out.
 *   <li>Swap two people of two groups wherever that leaves fewer pairs that were together before,
 *       until no swap does.
 * </ol>
 */
public final class Division {

    /** Beyond so many people nobody is swapped: chance alone keeps pairs apart there. */
    static final int SWAPPED_AT_MOST = 300;

    private static final int ROUNDS = 20;

    private final Set<Pair> before = new HashSet<>();
    private final RandomGenerator random;

    private record Pair(long one, long other) {

        static Pair of(long a, long b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    /**
     * @param before groups in which people were together before; empty for none
     */
    public Division(Collection<List<Long>> before, RandomGenerator random) {
        this.random = random;
        for (List<Long> group : before) {
            if (group.size() <= SWAPPED_AT_MOST) {
                for (int i = 0; i < group.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        this.before.add(Pair.of(group.get(i), group.get(j)));
                    }
                }
            }
        }
    }

    /**
     * @param people by id, each once
     * @param size people in a group at most, 1 or more
     * @return the groups, larger ones first; none for no people
     * @throws IllegalArgumentException for a size below 1
     */
    public List<List<Long>> into(int size, Collection<Long> people) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "groups of %d people; 1 or more are allowed".formatted(size));
        }
        List<Long> shuffled = new ArrayList<>(people);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        List<List<Long>> groups = deal(shuffled, size);
        if (!before.isEmpty() && people.size() <= SWAPPED_AT_MOST) {
            putApart(groups);
        }
        return groups.stream().map(List::copyOf).toList();
    }

    private static List<List<Long>> deal(List<Long> people, int size) {
        int count = (people.size() + size - 1) / size;
        List<List<Long>> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < people.size(); i++) {
            groups.get(i % count).add(people.get(i));
        }
        return groups;
    }

    private void putApart(List<List<Long>> groups) {
        boolean better = true;
        for (int round = 0; better && round < ROUNDS; round++) {
            better = false;
            for (int a = 0; a < groups.size(); a++) {
                for (int b = a + 1; b < groups.size(); b++) {
                    better |= swapBetween(groups.get(a), groups.get(b));
                }
            }
        }
    }

    private boolean swapBetween(List<Long> one, List<Long> other) {
        boolean better = false;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                int now = met(one, i, one.get(i)) + met(other, j, other.get(j));
                int swapped = met(one, i, other.get(j)) + met(other, j, one.get(i));
                if (swapped < now) {
                    Long moved = one.get(i);
                    one.set(i, other.get(j));
                    other.set(j, moved);
                    better = true;
                }
            }
        }
        return better;
    }

    /** How many of the group, not counting the one at this place, somebody was together with. */
    private int met(List<Long> group, int place, long person) {
        int met = 0;
        for (int i = 0; i < group.size(); i++) {
            if (i != place && before.contains(Pair.of(group.get(i), person))) {
                met++;
            }
        }
        return met;
    }
}
