package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Revisions;
import org.scholion.web.security.Here;

/** Begins changes of talks: numbers them, and tells whoever listens when they are on disk. */
@ApplicationScoped
public class Changes {

    private final Turns turns;
    private final Revisions revisions;
    private final Event<TalkChanged> told;
    private final Here here;

    Changes(Turns turns, Revisions revisions, Event<TalkChanged> told, Here here) {
        this.turns = turns;
        this.revisions = revisions;
        this.told = told;
        this.here = here;
    }

    /** A change of a reading's talk; the others wait until it is done. */
    public record Change(long revision) {

        /** What is changed. */
        public void about(Annotation annotation) {
            annotation.changedIn(revision);
        }

        /** The same for a change of which only the staff is to know. */
        public void forStaffAbout(Annotation annotation) {
            annotation.changedForStaffIn(revision);
        }
    }

    /**
     * First in a transaction; waits for its turn.
     *
     * @param reading id
     */
    public Change begin(long reading) {
        turns.take(reading);
        return follow(reading);
    }

    /**
     * In a transaction that changes the reading itself.
     *
     * @param reading id
     */
    public Change follow(long reading) {
        return tell(reading, revisions.next(reading));
    }

    /**
     * The same where rows go away or very many change.
     *
     * @param reading id
     */
    public Change rebuild(long reading) {
        return tell(reading, revisions.rebuild(reading));
    }

    private Change tell(long reading, long revision) {
        told.fire(new TalkChanged(reading, revision));
        here.change();
        return new Change(revision);
    }
}
