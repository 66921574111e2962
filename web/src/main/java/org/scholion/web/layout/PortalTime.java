package org.scholion.web.layout;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one time zone in which the portal writes and reads times of day: that of the university. What
 * is stored are instants.
 */
@Startup
@ApplicationScoped
@Named("time")
public class PortalTime {

    private final ZoneId zone;

    /**
     * @param zone name in the time zone database ({@code Europe/Moscow}); without it that of the
     *     machine
     * @throws IllegalArgumentException where there is no such zone
     */
    @Inject
    public PortalTime(@ConfigProperty(name = "scholion.time-zone") Optional<String> zone) {
        this.zone = zone.map(PortalTime::named).orElseGet(ZoneId::systemDefault);
    }

    private static ZoneId named(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no time zone; allowed are names such as Europe/Moscow and UTC"
                            .formatted(zone),
                    e);
        }
    }

    /** For a field of a form: {@code 2026-11-24T18:00}; empty for null. */
    public String field(Instant instant) {
        return instant == null
                ? ""
                : LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /**
     * What a field of a form says, as an instant. In the hour that clocks show twice it is the
     * first one; in the hour that they leave out it is as much later.
     *
     * @throws DateTimeException where it says no time
     */
    public Instant read(String field) {
        return LocalDateTime.parse(field.strip()).atZone(zone).toInstant();
    }

    /** For programs: {@code 2026-11-24T15:00:00Z}. */
    public String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For people: {@code 24 November 2026, 18:00}. */
    public String said(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale)
                .format(instant.atZone(zone));
    }

    /** What the zone is called at that time: {@code Moscow Standard Time, UTC+03:00}. */
    public String zoneAt(Instant instant, Locale locale) {
        String offset = zone.getRules().getOffset(instant).getId().replace("Z", "");
        String utc = "UTC" + offset;
        String name = zone.getDisplayName(TextStyle.FULL, locale);
        return name.equals("Z") || name.startsWith("UTC") ? utc : name + ", " + utc;
    }
}
