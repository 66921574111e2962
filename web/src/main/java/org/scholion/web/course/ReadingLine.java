package org.scholion.web.course;

import java.time.Instant;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Phase;
import org.scholion.domain.course.Reading;

/**
 * A reading in a list.
 *
 * @param opens null for as soon as it was published
 * @param closes null for never
 * @param due by when what is expected is to be written; null for no time
 * @param annotations how many are expected; 0 for no number
 * @param replies how many are expected; 0 for no number
 */
public record ReadingLine(
        String address,
        String title,
        Phase phase,
        Instant opens,
        Instant closes,
        Instant due,
        int annotations,
        int replies) {

    static ReadingLine of(Reading reading, Instant now) {
        return new ReadingLine(
                "/readings/" + Ids.inAddress(reading.id),
                reading.title,
                reading.phase(now),
                reading.opensAt,
                reading.closesAt,
                reading.expected.due,
                reading.expected.annotations,
                reading.expected.replies);
    }

    /** Whether members of the course other than its staff may open it. */
    public boolean isOpenable() {
        return phase == Phase.OPEN || phase == Phase.CLOSED;
    }

    public boolean expectsSomething() {
        return annotations + replies > 0;
    }
}
