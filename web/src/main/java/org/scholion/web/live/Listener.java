package org.scholion.web.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An open page of a reading.
 *
 * @param since what was published after this revision is new on the page
 * @param told revision of the last change that the page was told of
 * @param stuckSince milliseconds; 0 while the page takes what it is sent
 */
record Listener(
        long reading,
        long account,
        long session,
        long since,
        AtomicLong told,
        AtomicLong stuckSince,
        MultiEmitter<? super OutboundSseEvent> page) {

    Listener(
            long reading,
            long account,
            long session,
            long since,
            MultiEmitter<? super OutboundSseEvent> page) {
        this(reading, account, session, since, new AtomicLong(since), new AtomicLong(), page);
    }

    /** Of what the page has not taken only the latest is kept. */
    void tell(OutboundSseEvent event) {
        page.emit(event);
    }

    /** Whether it has taken nothing for so long. */
    boolean isStuck(Instant now, long milliseconds) {
        if (page.requested() > 0) {
            stuckSince.set(0);
            return false;
        }
        stuckSince.compareAndSet(0, now.toEpochMilli());
        return now.toEpochMilli() - stuckSince.get() > milliseconds;
    }

    boolean takes() {
        return page.requested() > 0;
    }

    void close() {
        page.complete();
    }
}
