package org.scholion.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortalTimeTest {

    private static final Instant SIX_IN_MOSCOW = Instant.parse("2026-11-24T15:00:00Z");

    private static PortalTime in(String zone) {
        return new PortalTime(Optional.of(zone));
    }

    @Test
    void aFieldIsInTheTimeOfThePortal() {
        assertEquals("2026-11-24T18:00", in("Europe/Moscow").field(SIX_IN_MOSCOW));
        assertEquals(SIX_IN_MOSCOW, in("Europe/Moscow").read("2026-11-24T18:00"));
        assertEquals("", in("Europe/Moscow").field(null));
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThrows(DateTimeException.class, () -> in("Europe/Moscow").read("at six"));
    }

    @Test
    void aZoneThatIsNoneIsNamed() {
        String said =
                assertThrows(IllegalArgumentException.class, () -> in("Middle/Earth")).getMessage();
        assertEquals(
                "'Middle/Earth' is no time zone; allowed are names such as Europe/Moscow and UTC",
                said);
    }

    @Test
    void theHourThatClocksShowTwiceIsTheFirstOne() {
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                in("Europe/Berlin").read("2026-10-25T02:30"));
    }

    @Test
    void theZoneIsNamedWithItsOffset() {
        assertEquals(
                "Moscow Time, UTC+03:00",
                in("Europe/Moscow").zoneAt(SIX_IN_MOSCOW, Locale.ENGLISH));
        assertEquals("UTC", in("Z").zoneAt(SIX_IN_MOSCOW, Locale.ENGLISH));
    }

    @Test
    void peopleReadItInTheirLanguage() {
        assertEquals(
                "24 November 2026, 18:00", in("Europe/Moscow").said(SIX_IN_MOSCOW, Locale.ENGLISH));
        assertEquals(
                "24 ноября 2026, 18:00",
                in("Europe/Moscow").said(SIX_IN_MOSCOW, Locale.forLanguageTag("ru")));
    }
}
