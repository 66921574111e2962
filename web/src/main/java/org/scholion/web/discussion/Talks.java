package org.scholion.web.discussion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Talk;

/**
 * The talks of readings, kept while they are read. A kept one is completed by what changed since,
 * which an index finds; so what a page costs does not grow with what was said before. The database
 * is the truth: a talk that is not kept is read whole.
 */
@ApplicationScoped
public class Talks {

    /** Annotations kept, of all readings; one takes about a kilobyte. */
    private static final int KEPT = 100_000;

    private final TalkLoader loader;
    private final Cache<Long, Talk> talks =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((Long reading, Talk talk) -> talk.size() + 10)
                    .build();

    Talks(TalkLoader loader) {
        this.loader = loader;
    }

    /**
     * @param reading as the database has it now
     * @return the talk at {@link Reading#talkRevision} or later. Without a query where it is kept
     */
    public Talk of(Reading reading) {
        Talk kept = talks.getIfPresent(reading.id);
        return isCurrent(kept, reading)
                ? kept
                : talks.asMap()
                        .compute(
                                reading.id,
                                (id, known) ->
                                        isCurrent(known, reading)
                                                ? known
                                                : loader.load(reading, known));
    }

    private static boolean isCurrent(Talk talk, Reading reading) {
        return talk != null && talk.revision() >= reading.talkRevision;
    }
}
