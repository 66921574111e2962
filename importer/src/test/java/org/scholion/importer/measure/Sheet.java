package org.scholion.importer.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts what is right and keeps a line for whatever is wrong. */
public final class Sheet {

    private final Map<String, int[]> parts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** Compares two folded texts, null and empty being the same; says whether they are equal. */
    boolean same(String part, String what, String expected, String actual) {
        boolean right = Objects.toString(expected, "").equals(Objects.toString(actual, ""));
        return judge(part, what + ": expected " + expected + ", was " + actual, right);
    }

    /** Counts one thing of a part as right or wrong. */
    boolean judge(String part, String what, boolean right) {
        int[] counts = parts.computeIfAbsent(part, p -> new int[2]);
        counts[right ? 0 : 1]++;
        if (!right) {
            wrong.add(part + " " + what);
        }
        return right;
    }

    /** The share of a part that is right, 0 to 1; 1 where there was nothing. */
    public double share(String part) {
        int[] counts = parts.getOrDefault(part, new int[] {0, 0});
        int all = counts[0] + counts[1];
        return all == 0 ? 1 : (double) counts[0] / all;
    }

    /** One line for each thing that is wrong. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        parts.forEach((part, c) -> text.append("%s %d/%d  ".formatted(part, c[0], c[0] + c[1])));
        return text.toString().strip();
    }
}
