package org.scholion.web.seminar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.web.layout.PortalTime;

class WantedTest {

    private static final PortalTime MOSCOW = new PortalTime(Optional.of("Europe/Moscow"));

    private static Map<Field, Wrong> wrong(Map<Field, String> changed) {
        Map<Field, String> values = new EnumMap<>(Stored.fresh());
        values.put(Field.TITLE, "Rivers and readers");
        values.putAll(changed);
        return Wanted.of(values, MOSCOW, List.of()).wrong();
    }

    @Test
    void aTitleIsEnough() {
        assertEquals(Map.of(), wrong(Map.of()));
        assertEquals(Map.of(Field.TITLE, Wrong.NO_TITLE), wrong(Map.of(Field.TITLE, "")));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    TITLE        | %s                | TITLE_TOO_LONG
                    OPENS        | tomorrow          | NO_TIME
                    CLOSES       | 2026-13-01T00:00  | NO_TIME
                    PEERS        | SOMETIMES         | NOT_ONE_OF_THESE
                    GROUPS       | 0QDJ4             | NOT_ONE_OF_THESE
                    APART        | yes               | APART_WITHOUT_GROUPS
                    ANNOTATIONS  | 101               | NUMBER_OUT_OF_RANGE
                    REPLIES      | -1                | NUMBER_OUT_OF_RANGE
                    REPLIES      | two               | NUMBER_OUT_OF_RANGE
                    DUE          | 2026-12-01T10:00  | DUE_WITHOUT_WORK
                    """,
            delimiter = '|')
    void eachFieldSaysWhatIsWrong(Field field, String value, Wrong wrong) {
        String given = value.equals("%s") ? "x".repeat(301) : value;
        assertEquals(Map.of(field, wrong), wrong(Map.of(field, given)));
    }

    @Test
    void itMustCloseLaterThanItOpens() {
        assertEquals(
                Map.of(Field.CLOSES, Wrong.CLOSES_BEFORE_IT_OPENS),
                wrong(
                        Map.of(
                                Field.OPENS, "2026-12-01T10:00",
                                Field.CLOSES, "2026-12-01T10:00")));
    }

    @Test
    void hiddenUntilYouHaveWrittenNeedsANumber() {
        Map<Field, String> none = Map.of(Field.PEERS, "AFTER_OWN");
        assertEquals(Map.of(Field.OWN, Wrong.OWN_OUT_OF_RANGE), wrong(none));
        assertEquals(Map.of(), wrong(Map.of(Field.PEERS, "AFTER_OWN", Field.OWN, "3")));
    }
}
