package org.scholion.web.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.scholion.domain.course.Reading;
import org.scholion.web.article.EditionViews;

/** What the pages of a reading say about it, for pages of other features. */
@ApplicationScoped
public class ReadingHeads {

    private final Readings readings;
    private final EditionViews editions;
    private final Clock clock;

    ReadingHeads(Readings readings, EditionViews editions, Clock clock) {
        this.readings = readings;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * By one query once the edition is known.
     *
     * @param id of the reading
     */
    public ReadingHead of(long id) {
        Reading reading = readings.whole(id);
        return ReadingHead.of(
                reading, editions.of(reading.edition.id), reading.phase(clock.instant()));
    }
}
