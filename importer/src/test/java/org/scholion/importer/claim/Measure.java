package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A quantity for comparing: 50 "billion USD" and 50000000000 "USD" are the same.
 *
 * @param number null where none can be read
 * @param unit in lower case, without scale
 */
record Measure(Double number, String unit) {

    private static final Map<String, Double> SCALES =
            Map.of(
                    "hundred",
                    1e2,
                    "thousand",
                    1e3,
                    "million",
                    1e6,
                    "mln",
                    1e6,
                    "billion",
                    1e9,
                    "bln",
                    1e9,
                    "bn",
                    1e9,
                    "trillion",
                    1e12);

    private static final Map<String, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry("percent", "%"),
                    Map.entry("per cent", "%"),
                    Map.entry("percentage", "%"),
                    Map.entry("us dollar", "usd"),
                    Map.entry("dollar", "usd"),
                    Map.entry("$", "usd"),
                    Map.entry("us$", "usd"),
                    Map.entry("doubled", "times"),
                    Map.entry("time", "times"),
                    Map.entry("fold", "times"),
                    Map.entry("x", "times"),
                    Map.entry("third", "share"));

    private static final Map<String, Double> NUMBERS = new HashMap<>();

    static {
        List<String> words =
                List.of(
                        "zero one two three four five six seven eight nine ten eleven twelve"
                                .split(" "));
        for (int i = 0; i < words.size(); i++) {
            NUMBERS.put(words.get(i), (double) i);
        }
        NUMBERS.putAll(Map.of("twenty", 20.0, "thirty", 30.0, "forty", 40.0, "fifty", 50.0));
        NUMBERS.putAll(Map.of("half", 0.5, "third", 1 / 3.0, "quarter", 0.25));
    }

    private static final Pattern FRACTION = Pattern.compile("(\\d+)\\s*/\\s*(\\d+)\\b");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,\\s]*(?:\\.\\d+)?");

    static Measure of(String value, String unit) {
        String t = value.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        String u = unit.strip().toLowerCase(Locale.ROOT);
        Double number;
        Matcher fraction = FRACTION.matcher(t);
        Matcher plain = NUMBER.matcher(t);
        if (fraction.lookingAt() && !fraction.group(2).equals("0")) {
            number = Double.valueOf(fraction.group(1)) / Double.valueOf(fraction.group(2));
            u = (t.substring(fraction.end()).strip() + " " + u).strip();
        } else if (plain.lookingAt()) {
            number = Double.valueOf(plain.group().replaceAll("[,\\s]", ""));
            u = (t.substring(plain.end()).strip() + " " + u).strip();
        } else {
            number = NUMBERS.get(t.replaceAll("\\W.*", ""));
        }
        List<String> words = new ArrayList<>();
        for (String word : u.split("[\\s-]+")) {
            Double scale = SCALES.get(stem(word));
            if (scale != null && number != null) {
                number *= scale;
            } else if (!Set.of("of", "the", "per", "in", "").contains(word)
                    || u.equals("per cent")) {
                words.add(word);
            }
        }
        String rest = String.join(" ", words);
        return new Measure(
                number, SPELLINGS.getOrDefault(rest, SPELLINGS.getOrDefault(stem(rest), rest)));
    }

    boolean same(Measure other) {
        if (number == null || other.number == null) {
            return false;
        }
        double most = Math.max(Math.abs(number), Math.abs(other.number));
        if (Math.abs(number - other.number) > 0.005 * most) {
            return false;
        }
        if (unit.equals(other.unit) || stems(unit).equals(stems(other.unit))) {
            return true;
        }
        if (unit.equals("share") || other.unit.equals("share")) {
            return unit.isEmpty() || other.unit.isEmpty() || (unit + other.unit).contains("third");
        }
        if (unit.isEmpty() || other.unit.isEmpty()) {
            return false;
        }
        return lastStem(unit).equals(lastStem(other.unit));
    }

    /** One-to-one matching of two lists. */
    static Counts count(List<Measure> gold, List<Measure> found) {
        List<Measure> rest = new ArrayList<>(found);
        int right = 0;
        for (Measure g : gold) {
            for (int k = 0; k < rest.size(); k++) {
                if (g.same(rest.get(k))) {
                    rest.remove(k);
                    right++;
                    break;
                }
            }
        }
        return new Counts(right, rest.size(), gold.size() - right);
    }

    private static Set<String> stems(String unit) {
        return Stream.of(unit.split(" "))
                .map(Measure::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String lastStem(String unit) {
        return stem(unit.substring(unit.lastIndexOf(' ') + 1));
    }

    private static String stem(String word) {
        return word.replaceAll("s+$", "");
    }
}
