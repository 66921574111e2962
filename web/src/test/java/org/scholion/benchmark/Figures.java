package org.scholion.benchmark;

import java.util.List;

/** How times are printed. */
final class Figures {

    private Figures() {}

    /**
     * Prints the median, the value that 99 of 100 do not pass, and the most.
     *
     * @param nanoseconds each time, in any order; at least one
     */
    static void print(String what, List<Long> nanoseconds) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%s: %d times, median %.2f ms, p99 %.2f ms, most %.2f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
