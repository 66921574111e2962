package org.scholion.importer.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as it was printed: {@code 2019}, {@code 2019-03} or {@code 2019-03-12}. It
 * stands for all the days from {@code earliest} to {@code latest}.
 */
record PartialDate(LocalDate earliest, LocalDate latest, Precision precision) {

    enum Precision {
        YEAR("yyyy"),
        MONTH("LLLL yyyy"),
        DAY("d LLLL yyyy");

        private final DateTimeFormatter words;

        Precision(String pattern) {
            words = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }

    /** Reads an ISO 8601 date; empty where it is null or none. */
    static Optional<PartialDate> read(String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        try {
            String[] parts = iso.split("-", -1);
            int year = Integer.parseInt(parts[0]);
            return switch (parts.length) {
                case 1 -> Optional.of(year(year));
                case 2 -> Optional.of(month(year, Integer.parseInt(parts[1])));
                case 3 -> Optional.of(day(LocalDate.parse(iso)));
                default -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static PartialDate year(int year) {
        return new PartialDate(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static PartialDate month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new PartialDate(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
    }

    static PartialDate day(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    boolean isBefore(PartialDate other) {
        return latest.isBefore(other.earliest);
    }

    /** True where some day within so many days of this date is in the other one. */
    boolean isWithin(int days, PartialDate other) {
        return !latest.plusDays(days).isBefore(other.earliest)
                && !other.latest.plusDays(days).isBefore(earliest);
    }

    /** For people: {@code 12 March 2019}. */
    String inWords() {
        return precision.words.format(earliest);
    }
}
