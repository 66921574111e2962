package org.scholion.importer.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.reference.Month;

/**
 * What stands behind the title: {@code TASS. January 13, 2023}, {@code Valdai Papers. 2016. No. 47.
 * P. 12}.
 */
record Published(String publisher, String date, String locator) {

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile(
                    "[.,]\\s{1,2}(?:(?<day>[0-3]?\\d)\\s(?<month>\\p{L}{3,10})|(?<month2>\\p{L}{3,10})\\s(?<day2>[0-3]?\\d))(?![\\p{L}\\d])");

    static Published in(String text) {
        int publisherEnd = -1;
        String date = null;
        String locator = null;
        for (int p = 0; p < text.length(); p = nextPiece(text, p)) {
            PrintedDate printed = PrintedDate.at(text, p);
            Locator number = printed == null ? Locator.at(text, p) : null;
            if (printed != null && closes(text, printed.end())) {
                date = date == null ? withDay(printed, text) : date;
            } else if (number != null && closes(text, number.end())) {
                locator = locator == null ? number.pages() : locator;
            } else {
                continue;
            }
            publisherEnd = publisherEnd < 0 ? p : publisherEnd;
        }
        String publisher = text.substring(0, publisherEnd < 0 ? text.length() : publisherEnd);
        return new Published(stripped(publisher), date, locator);
    }

    /** The year, and "12 марта" behind it. */
    private static String withDay(PrintedDate printed, String text) {
        if (printed.iso().length() == 4) {
            Matcher m = DAY_AND_MONTH.matcher(text).region(printed.end(), text.length());
            if (m.lookingAt()) {
                String day = m.group("day") != null ? m.group("day") : m.group("day2");
                int month =
                        Month.number(
                                m.group("month") != null ? m.group("month") : m.group("month2"));
                PrintedDate exact =
                        month == 0
                                ? null
                                : PrintedDate.at(
                                        "%s.%02d.%s".formatted(day, month, printed.iso()), 0);
                return exact == null ? printed.iso() : exact.iso();
            }
        }
        return printed.iso();
    }

    private static boolean closes(String text, int at) {
        return at >= text.length()
                || ".,;:) –—".indexOf(text.charAt(at)) >= 0
                || text.charAt(at - 1) == '.';
    }

    /** Where the next piece begins: behind a full stop, comma or dash with a space. */
    private static int nextPiece(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && i > 1 && ".,;–—(:".indexOf(text.charAt(i - 2)) >= 0
                    || text.charAt(i - 1) == '(') {
                return i;
            }
        }
        return text.length();
    }

    /** Without separators at the end; null where nothing is left. */
    static String stripped(String text) {
        int end = text.length();
        while (end > 0 && " .,;:–—-/(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && " .,;:–—".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == end ? null : text.substring(start, end);
    }
}
