package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.scholion.domain.article.Reattachment.Rule;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Target;
import org.scholion.web.discussion.Changes;
import org.scholion.web.discussion.Changes.Change;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.security.Here;

/** Gives threads a place by hand, after the text that they were about changed. */
@ApplicationScoped
class Placing {

    private final Annotation.Repository annotations;
    private final Targets targets;
    private final Changes changes;
    private final Here here;

    Placing(Annotation.Repository annotations, Targets targets, Changes changes, Here here) {
        this.annotations = annotations;
        this.targets = targets;
        this.changes = changes;
        this.here = here;
    }

    /**
     * Makes a thread and all its answers be about something else; what it was about before stays
     * with it as a quote.
     *
     * @param thread id of its first
     * @throws NotWritten where the text has no such place
     */
    @Transactional
    void place(long thread, TargetAddress place) {
        Reading reading = here.reading();
        Change change = changes.begin(reading.id);
        Target target = targets.find(place, reading);
        List<Annotation> all =
                annotations.list("thread.id = ?1 and reading.id = ?2", thread, reading.id);
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        for (Annotation said : all) {
            String before = said.earlierQuote == null ? said.target.exact : said.earlierQuote;
            said.carriedTo(target.copy(), Rule.BY_HAND, before);
            change.about(said);
        }
    }
}
