package org.scholion.importer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in 2022 the mills stood still        | DURING | 2022-01-01
                    by the end of 2022 only a third      | TOTAL  | 2022-12-31
                    in the first quarter of 2019         | TOTAL  | 2019-03-31
                    in the second half of 2019           | TOTAL  | 2019-12-31
                    in Q3 2019                           | TOTAL  | 2019-09-30
                    in the first ten months of 2022      | TOTAL  | 2022-10-31
                    in 10 months of 2022                 | TOTAL  | 2022-10-31
                    held in November 2022                | MONTH  | 2022-11-01
                    on December 12, 2013                 | MONTH  | 2013-12-01
                    in the market of 2013                | DURING | 2013-01-01
                    to grow to 5 by 2025                 | BESIDE | 2025-01-01
                    more than in 2021                    | BESIDE | 2021-01-01
                    compared to 2021                     | BESIDE | 2021-01-01
                    в 2022 г. мельницы                   | DURING | 2022-01-01
                    к концу 2022 года                    | TOTAL  | 2022-12-31
                    по итогам 2022 года                  | TOTAL  | 2022-12-31
                    за 2022 год                          | TOTAL  | 2022-12-31
                    в первом полугодии 2019 г.           | TOTAL  | 2019-06-30
                    в I квартале 2019 г.                 | TOTAL  | 2019-03-31
                    за десять месяцев 2022 года          | TOTAL  | 2022-10-31
                    в ноябре 2022 года                   | MONTH  | 2022-11-01
                    12 мая 2013 г.                       | MONTH  | 2013-05-01
                    по сравнению с 2021 годом            | BESIDE | 2021-01-01
                    к 2025 году                          | BESIDE | 2025-01-01
                    """)
    void theWordsBeforeAYearSayWhatKindOfTimeIsMeant(
            String text, YearMention.Kind kind, LocalDate complete) {
        YearMention found = YearMentions.in(text).get(0);
        assertEquals(kind, found.kind());
        assertEquals(complete, found.complete());
    }

    @Test
    void aRangeIsTwoYears() {
        List<YearMention> found = YearMentions.in("the crisis of 2007–2008");
        assertEquals(List.of(2007, 2008), found.stream().map(YearMention::year).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agenda-2030", "12022", "0317-2019", "№2019а", "1.2019"})
    void otherNumbersAreNoYears(String text) {
        assertEquals(List.of(), YearMentions.in(text));
    }
}
