package org.scholion.importer.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as journals print them: {@code 30.10.2023}, {@code 12 March 2024}, {@code 12 марта
 * 2024}.
 */
final class PrintedDate {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})\\s+)?([\\p{L}]{3,12})\\.?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([\\p{L}]{3,12})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?!\\d)");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        Wordlist list = new Wordlist("months.txt");
        for (String language : list.keys()) {
            int month = 0;
            for (String name : list.words(language)) {
                MONTHS.put(name.toLowerCase(Locale.ROOT), ++month);
            }
        }
    }

    private PrintedDate() {}

    /** The date a text begins with in ISO 8601, as precise as printed; null where there is none. */
    static String at(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.lookingAt()) {
            return iso(numbers.group(3), number(numbers.group(2)), numbers.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.lookingAt()) {
            return iso(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.lookingAt() && month(monthFirst.group(1)) != null) {
            return iso(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.lookingAt() && month(dayFirst.group(2)) != null) {
            return iso(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher year = YEAR.matcher(text);
        return year.lookingAt() ? year.group(1) : null;
    }

    private static Integer month(String name) {
        return MONTHS.get(name.toLowerCase(Locale.ROOT));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String iso(String year, int month, String day) {
        try {
            return day == null
                    ? "%s-%02d"
                            .formatted(year, LocalDate.of(number(year), month, 1).getMonthValue())
                    : LocalDate.of(number(year), month, number(day)).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
