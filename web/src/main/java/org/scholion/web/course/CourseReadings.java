package org.scholion.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholion.domain.course.Phase;
import org.scholion.domain.course.Reading;

/** The readings of courses, for lists. */
@ApplicationScoped
class CourseReadings {

    private final Reading.Repository readings;
    private final Clock clock;

    CourseReadings(Reading.Repository readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Readings that stand at one point in time, in the order of the course. */
    record Stage(Phase phase, List<ReadingLine> readings) {}

    /**
     * Those of a course: first what is open, then what comes, what is closed, and drafts.
     *
     * @param staff whether drafts are shown
     */
    @Transactional
    List<Stage> of(long course, boolean staff) {
        Instant now = clock.instant();
        List<ReadingLine> all =
                readings.of(course).stream().map(reading -> ReadingLine.of(reading, now)).toList();
        return List.of(Phase.OPEN, Phase.AHEAD, Phase.CLOSED, Phase.DRAFT).stream()
                .filter(phase -> staff || phase != Phase.DRAFT)
                .map(phase -> new Stage(phase, at(phase, all)))
                .filter(stage -> !stage.readings().isEmpty())
                .toList();
    }

    private static List<ReadingLine> at(Phase phase, List<ReadingLine> all) {
        return all.stream().filter(reading -> reading.phase() == phase).toList();
    }

    /** Those that are open now, by the id of their course. */
    @Transactional
    Map<Long, List<ReadingLine>> openIn(Collection<Long> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        return readings
                .list(
                        "course.id in ?1 and published = true and (opensAt is null or opensAt <="
                                + " ?2) and (closesAt is null or closesAt > ?2) order by position,"
                                + " id",
                        courses,
                        now)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                reading -> reading.course.id,
                                Collectors.mapping(
                                        reading -> ReadingLine.of(reading, now),
                                        Collectors.toList())));
    }
}
