package org.scholion.importer.audit;

import java.time.LocalDate;

/**
 * A time that a text speaks of.
 *
 * @param from its first day
 * @param until its last day: of the quarter, the ten months or the year that a total is for
 * @param at offset of the year in the text
 */
record YearMention(int year, Kind kind, LocalDate from, LocalDate until, int at) {

    enum Kind {
        /** {@code in 2022}, {@code 2022}: something in the course of the year. */
        DURING,
        /** {@code in November 2022}, {@code 12 November 2022}. */
        MONTH,
        /** {@code the first quarter of 2019}, {@code at the end of 2022}: known at its end only. */
        TOTAL,
        /**
         * {@code by 2025}, {@code compared to 2021}, {@code since 2014}: not what is told about.
         */
        BESIDE
    }

    /** The first day on which the text can be said to be true. */
    LocalDate complete() {
        return kind == Kind.TOTAL ? until : from;
    }
}
