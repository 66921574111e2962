package org.scholion.importer.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.reference.Month;

/**
 * A date as it is printed in English or Russian: {@code December 12, 2013}, {@code 12 декабря 2013
 * г.}, {@code 6.09.2023}, {@code March 2019}, {@code 2016}.
 *
 * @param iso ISO 8601, as precise as printed
 * @param end behind the date and "г." after it
 */
record PrintedDate(String iso, int end) {

    private static final String MONTH = "(?<month>\\p{L}{3,10}+)\\.?+";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|-?го|-?е)?+";
    private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d)";
    private static final String OF_YEAR = "(?:\\s{0,2}(?:года|год|г)(?!\\p{L})\\.?+)?+";

    private static final Pattern[] FORMS = {
        Pattern.compile(MONTH + "\\s{1,2}" + DAY + "\\s{0,2},?+\\s{1,2}" + YEAR),
        Pattern.compile(DAY + "\\s{1,2}(?:of\\s)?+" + MONTH + ",?+\\s{1,2}" + YEAR + OF_YEAR),
        Pattern.compile("(?<day>[0-3]?\\d)[./](?<number>[01]?\\d)[./]" + YEAR + OF_YEAR),
        Pattern.compile(YEAR + "[-./](?<number>[01]\\d)[-./](?<day>[0-3]\\d)(?!\\d)"),
        Pattern.compile(MONTH + ",?+\\s{1,2}" + YEAR + OF_YEAR),
        Pattern.compile(YEAR + ",?+\\s{1,2}" + MONTH + "(?:\\s{1,2}" + DAY + ")?+(?!\\d)"),
        Pattern.compile(YEAR + OF_YEAR),
    };

    /** The date that stands at this place; null where none does. */
    static PrintedDate at(String text, int from) {
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text).region(from, text.length());
            if (m.lookingAt()) {
                String iso = iso(m, form.pattern());
                if (iso != null) {
                    return new PrintedDate(iso, m.end());
                }
            }
        }
        return null;
    }

    private static String iso(Matcher m, String form) {
        int year = Integer.parseInt(m.group("year"));
        if (!form.contains("<month>") && !form.contains("<number>")) {
            return m.group("year");
        }
        int month =
                form.contains("<number>")
                        ? Integer.parseInt(m.group("number"))
                        : Month.number(m.group("month"));
        if (month < 1 || month > 12) {
            return null;
        }
        String day = form.contains("<day>") ? m.group("day") : null;
        if (day == null) {
            return "%04d-%02d".formatted(year, month);
        }
        try {
            return LocalDate.of(year, month, Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null; // the 31st of February
        }
    }
}
