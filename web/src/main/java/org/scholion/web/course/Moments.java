package org.scholion.web.course;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.scholion.web.layout.Frame;

/** Points in time for people, in the time zone of the machine that the portal runs on. */
@TemplateExtension
final class Moments {

    private Moments() {}

    /** In a template: {@code {frame.moment(reading.closes)}}, "Monday, 7 December 2026, 18:00". */
    static String moment(Frame frame, Instant instant) {
        String pattern = "EEEE, d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, frame.language().locale)
                .format(instant.atZone(ZoneId.systemDefault()));
    }
}
