package org.scholion.importer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    reached 240.11 billion USD in all | 240.11 billion USD  | 240110000000 | 10000000 | USD
                    grew by 26.3%.                    | 26.3%               | 26.3         | 0.1      | %
                    grew by 5 percent                 | 5 percent           | 5            | 1        | %
                    2.4 times more                    | 2.4 times           | 2.4          | 0.1      | times
                    To 500 Billion Dollars            | 500 Billion Dollars | 500000000000 | 1000000000 | USD
                    $1,250 a year                     | $1,250              | 1250         | 1        | USD
                    US$3.5 million                    | US$3.5 million      | 3500000      | 100000   | USD
                    EUR 50 billion                    | EUR 50 billion      | 50000000000      | 1000000000   | EUR
                    составил 38 млрд долл. США        | 38 млрд долл. США   | 38000000000  | 1000000000 | USD
                    вырос на 29,3 %                   | 29,3 %              | 29.3         | 0.1      | %
                    в 2,4 раза                        | 2,4 раза            | 2.4          | 0.1      | times
                    12 500 руб. в год                 | 12 500 руб.         | 12500        | 1        | RUB
                    some 1,5 млн тонн муки            | 1,5 млн тонн        | 1500000      | 100000   | tonne
                    """)
    void readsANumberWithItsUnit(
            String text, String printed, BigDecimal value, BigDecimal step, String unit) {
        List<Quantity> found = Quantities.in(text);
        assertEquals(1, found.size());
        assertEquals(printed, found.get(0).text());
        assertEquals(0, value.compareTo(found.get(0).value()), () -> found.get(0).toString());
        assertEquals(0, step.compareTo(found.get(0).step()), () -> found.get(0).toString());
        assertEquals(unit, found.get(0).unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 2022 the mill",
                "19 governors",
                "No. 47. P. 12.",
                "pp. 152–153",
                "в 2022 году",
                "version 4.0.1 of it"
            })
    void numbersWithoutAUnitAreNone(String text) {
        assertEquals(List.of(), Quantities.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from 190.27 to 240.11 billion USD    | 190270000000 | 240110000000
                    с 50 до 60,5 млрд долл.              | 50000000000  | 60500000000
                    """)
    void theFirstOfTwoNumbersTakesTheUnitOfTheSecond(
            String text, BigDecimal first, BigDecimal second) {
        List<Quantity> found = Quantities.in(text);
        assertEquals(0, first.compareTo(found.get(0).value()));
        assertEquals(0, second.compareTo(found.get(1).value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"almost 50 billion USD", "more than 5%", "почти 50 млрд долл."})
    void aRoughNumberIsKnownAsSuch(String text) {
        assertTrue(Quantities.in(text).get(0).rough());
    }

    @ParameterizedTest
    @CsvSource({"190.27%,190%,true", "190.5%,190%,true", "191.27%,190%,false", "26.3%,26.2%,false"})
    void twoAgreeAtTheDigitsThatBothPrint(String a, String b, boolean agree) {
        assertEquals(agree, Quantities.in(a).get(0).agreesWith(Quantities.in(b).get(0)));
    }
}
