package org.scholion.importer.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers with a unit in English and Russian text: {@code 26.3%}, {@code $240.11 billion},
 * {@code 2.4 times}, {@code 38 млрд долл.}, {@code в 2,4 раза}; in {@code from 190 to 240 billion
 * USD} both. Numbers without a known unit are not read. A comma before three digits divides
 * thousands in English and decimals in Russian text.
 */
final class Quantities {

    // The sign is not possessive: Java would keep "USD" of "USD by 2025" as the sign of 2025.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(?<sign>US\\$|[$€£¥]|(?:USD|EUR|GBP|CNY|JPY|RUB)"
                            + " )?(?<whole>\\d{1,3}(?:[,\\u00A0\\u202F"
                            + " ]\\d{3}){1,5}+(?!\\d)|\\d{1,15}+(?!\\d))"
                            + "(?:(?<point>[.,])(?<part>\\d{1,9}+(?!\\d)))?+");

    private static final Pattern WORD = Pattern.compile("[\\s-]?+(%|[\\p{L}$€£¥]{1,30}+\\.?+)");
    private static final Pattern TO = Pattern.compile("\\s++(?:to|до)\\s++");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");
    private static final int LONGEST_UNIT = 3;
    private static final int ROUGH_REACH = 25;

    private static final WordList ROUGHLY = WordList.read("rough-words.txt");
    private static final Map<String, String> UNITS = byWord(WordList.read("units.txt"));
    private static final Map<String, String> SCALES = byWord(WordList.read("scales.txt"));

    /** A unit, the power of ten before it, and where it ends in the text. */
    private record Unit(String name, int zeros, int end) {}

    private final String text;
    private final boolean russian;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
        this.russian = text.codePoints().anyMatch(c -> c >= 'а' && c <= 'я');
    }

    private static Map<String, String> byWord(WordList list) {
        Map<String, String> names = new HashMap<>();
        list.lines().forEach((name, words) -> words.forEach(w -> names.put(w, name)));
        return names;
    }

    /** All quantities in the order of the text. */
    static List<Quantity> in(String text) {
        return new Quantities(text).find();
    }

    private List<Quantity> find() {
        Matcher number = NUMBER.matcher(text);
        Number bare = null;
        while (number.find()) {
            Number own = Number.read(number, russian);
            Unit unit = unit(number);
            if (unit == null) {
                bare = YEAR.matcher(number.group()).matches() ? null : own;
                continue;
            }
            if (bare != null && TO.matcher(text.substring(bare.end, own.start)).matches()) {
                found.add(quantity(bare, unit, bare.end));
            }
            found.add(quantity(own, unit, unit.end));
            bare = null;
        }
        return found;
    }

    private Quantity quantity(Number number, Unit unit, int end) {
        String before = text.substring(Math.max(0, number.start - ROUGH_REACH), number.start);
        return new Quantity(
                printed(number.start, end),
                number.value.scaleByPowerOfTen(unit.zeros),
                BigDecimal.ONE.scaleByPowerOfTen(unit.zeros - number.value.scale()),
                unit.name,
                ROUGHLY.endsIn(before),
                number.start,
                end);
    }

    private Unit unit(Matcher number) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(List.of(number.end()));
        Matcher word = WORD.matcher(text).region(number.end(), text.length());
        while (words.size() <= LONGEST_UNIT && word.lookingAt()) {
            words.add(word.group(1).toLowerCase(Locale.ROOT));
            ends.add(word.end());
            word.region(word.end(), text.length());
        }
        String scale = words.isEmpty() ? null : SCALES.get(bare(words.get(0)));
        int first = scale == null ? 0 : 1;
        int zeros = scale == null ? 0 : Integer.parseInt(scale);
        if (number.group("sign") != null) {
            return new Unit(
                    UNITS.get(number.group("sign").strip().toLowerCase(Locale.ROOT)),
                    zeros,
                    ends.get(first));
        }
        for (int last = Math.min(words.size(), first + LONGEST_UNIT); last > first; last--) {
            String name = UNITS.get(bare(String.join(" ", words.subList(first, last))));
            if (name != null) {
                return new Unit(name, zeros, ends.get(last));
            }
        }
        return null;
    }

    /**
     * The text from the number to its unit; the stop of an abbreviation stays, of a sentence not.
     */
    private String printed(int start, int end) {
        String printed = text.substring(start, end).strip();
        boolean latin = printed.matches(".*[A-Za-z%]\\.");
        return latin ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** A number without its unit; the scale of the value is the number of decimals printed. */
    private record Number(BigDecimal value, int start, int end) {

        static Number read(Matcher number, boolean russian) {
            String whole = number.group("whole").replaceAll("\\D", "");
            String part = number.group("part");
            boolean thousands =
                    part != null
                            && part.length() == 3
                            && number.group("point").equals(",")
                            && !russian;
            String digits = part == null ? whole : whole + (thousands ? "" : ".") + part;
            return new Number(new BigDecimal(digits), number.start(), number.end());
        }
    }
}
