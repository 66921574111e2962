package org.scholion.web.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * An open page of a reading. Of what its line has not taken only the latest waits, so a page costs
 * the same however slowly it reads.
 */
final class OpenPage {

    private final Place place;
    private final Line line;
    private final Clock clock;
    private long told;
    private int fresh;
    private int here;
    private Instant busySince;
    private String news = "";
    private String count = "";

    /**
     * Whose page it is, and how it stands.
     *
     * @param since what was published after this revision is new on the page
     * @param counts whether it shows how many read along
     */
    record Place(long reading, long account, long session, long since, boolean counts) {}

    /**
     * @param told revision of the last change that the page was told of
     */
    OpenPage(Place place, long told, Line line, Clock clock) {
        this.place = place;
        this.told = told;
        this.line = line;
        this.clock = clock;
    }

    Place place() {
        return place;
    }

    /**
     * Tells news, unless the page knows them. Where something new was taken back it is told that
     * there is less.
     *
     * @param event makes what is said of them
     */
    synchronized void tell(News latest, Function<News, String> event) {
        boolean more = latest.revision() > told;
        boolean less = latest.fresh() < fresh;
        if (more || less) {
            told = Math.max(told, latest.revision());
            fresh = latest.fresh();
            news = event.apply(new News(told, fresh, latest.blocks()));
            go();
        }
    }

    /** Tells how many read along, unless the page knows. */
    synchronized void count(int people, String event) {
        if (people != here) {
            here = people;
            count = event;
            go();
        }
    }

    /** Says something if the line is free; else what waits will show that it is open. */
    synchronized void beat(String words) {
        if (busySince == null) {
            say(words);
        }
    }

    /** Whether the line has taken nothing for so long. */
    synchronized boolean isStuck(Duration patience) {
        return busySince != null && busySince.plus(patience).isBefore(clock.instant());
    }

    void hangUp() {
        line.hangUp();
    }

    void cut() {
        line.cut();
    }

    private void go() {
        String waiting = news + count;
        if (busySince == null && !waiting.isEmpty()) {
            news = "";
            count = "";
            say(waiting);
        }
    }

    private void say(String words) {
        busySince = clock.instant();
        line.say(words, this::taken);
    }

    private synchronized void taken(boolean taken) {
        busySince = null;
        if (taken) {
            go();
        }
    }
}
