package org.scholion.domain.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

    private static List<Long> people(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    private static Division first(long seed) {
        return new Division(List.of(), new Random(seed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12 | 4 | 4 4 4
                    13 | 4 | 4 3 3 3
                    14 | 4 | 4 4 3 3
                    5  | 4 | 3 2
                    9  | 4 | 3 3 3
                    3  | 4 | 3
                    1  | 2 | 1
                    2  | 1 | 1 1
                    """)
    void noGroupIsLargerThanAskedForAndSizesDifferByOneAtMost(int people, int size, String sizes) {
        String made =
                first(1).into(size, people(people)).stream()
                        .map(group -> String.valueOf(group.size()))
                        .collect(Collectors.joining(" "));
        assertEquals(sizes, made);
    }

    @Test
    void everybodyIsInOneGroup() {
        for (int seed = 0; seed < 50; seed++) {
            List<Long> all =
                    first(seed).into(3, people(seed)).stream()
                            .flatMap(List::stream)
                            .sorted()
                            .toList();
            assertEquals(people(seed), all);
        }
    }

    @Test
    void nobodyMakesNoGroup() {
        assertEquals(List.of(), first(1).into(4, List.of()));
    }

    @Test
    void anotherTimeItIsAnotherDivision() {
        assertNotEquals(first(1).into(4, people(12)), first(2).into(4, people(12)));
        assertEquals(first(1).into(4, people(12)), first(1).into(4, people(12)));
    }

    @Test
    void everyPlaceIsAsLikelyForEverybody() {
        int together = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            List<List<Long>> groups = first(seed).into(2, people(4));
            together += groups.stream().anyMatch(g -> g.containsAll(List.of(0L, 1L))) ? 1 : 0;
        }
        assertEquals(2_000, together, 150);
    }

    @Test
    void whoWasTogetherIsPutApartWhereThatCanBe() {
        for (int seed = 0; seed < 20; seed++) {
            List<List<Long>> before = first(seed).into(4, people(16));
            List<List<Long>> next =
                    new Division(before, new Random(seed + 100L)).into(4, people(16));
            for (List<Long> old : before) {
                for (List<Long> group : next) {
                    assertFalse(
                            old.stream().filter(group::contains).count() > 1,
                            "seed " + seed + ": " + before + " then " + next);
                }
            }
        }
    }

    @Test
    void manyPeopleAreDividedWithoutLongThought() {
        List<Long> crowd = people(40_000);
        List<List<Long>> groups = new Division(List.of(crowd), new Random(1)).into(5, crowd);
        assertEquals(8_000, groups.size());
    }

    @Test
    void groupsOfNobodyAreRefused() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> first(1).into(0, Collections.emptyList()));
        assertTrue(refused.getMessage().contains("1 or more"));
    }
}
