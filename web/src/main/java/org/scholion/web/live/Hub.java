package org.scholion.web.live;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholion.domain.discussion.Reader;
import org.scholion.web.discussion.TalkChanged;

/**
 * Tells the open pages of this process that something changed in their reading. What is told
 * depends on who reads now: that is asked anew for each change, and a page whose reader may not
 * read along any more is closed. Changes that follow each other closely are told as one. A page
 * that does not take what it is sent is closed, not waited for.
 *
 * <p>The database is the truth and this is a hint: a page that missed something is told when it
 * connects again, by the revision that it shows.
 */
@ApplicationScoped
class Hub {

    private static final Logger LOG = Logger.getLogger(Hub.class);

    /** Milliseconds in which changes become one. */
    private static final int TOGETHER = 20;

    /** Milliseconds after which a page that takes nothing is closed. */
    private static final long PATIENCE = 30_000;

    /** Open pages of one account; the oldest is closed for one more. */
    private static final int OF_ONE = 10;

    private final Attendance attendance;
    private final Sentences sentences;
    private final Clock clock;
    private final int beat;
    private final int most;
    private final Map<Long, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final Set<Long> due = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller =
            Executors.newScheduledThreadPool(
                    2,
                    work -> {
                        Thread thread = new Thread(work, "live");
                        thread.setDaemon(true);
                        return thread;
                    });

    Hub(
            Attendance attendance,
            Sentences sentences,
            Clock clock,
            @ConfigProperty(name = "scholion.live.beat", defaultValue = "15") int beat,
            @ConfigProperty(name = "scholion.live.most", defaultValue = "3000") int most) {
        this.attendance = attendance;
        this.sentences = sentences;
        this.clock = clock;
        this.beat = beat;
        this.most = most;
        teller.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.SECONDS);
    }

    /**
     * @return whether there is room for another page
     */
    boolean hasRoom() {
        return listeners.values().stream().mapToInt(Set::size).sum() < most;
    }

    /** A page opens; it is told at once what it missed. */
    void open(Listener listener) {
        Set<Listener> here =
                listeners.computeIfAbsent(listener.reading(), r -> ConcurrentHashMap.newKeySet());
        List<Listener> own =
                here.stream().filter(other -> other.account() == listener.account()).toList();
        if (own.size() >= OF_ONE) {
            own.get(0).close();
        }
        here.add(listener);
        changed(listener.reading());
    }

    void close(Listener listener) {
        listeners.computeIfPresent(
                listener.reading(),
                (reading, here) -> {
                    here.remove(listener);
                    return here.isEmpty() ? null : here;
                });
    }

    /** Accounts that have the reading open now. */
    Set<Long> present(long reading) {
        return listeners.getOrDefault(reading, Set.of()).stream()
                .map(Listener::account)
                .collect(Collectors.toSet());
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) TalkChanged change) {
        changed(change.reading());
    }

    private void changed(long reading) {
        if (listeners.containsKey(reading) && due.add(reading) && !teller.isShutdown()) {
            teller.schedule(() -> tell(reading), TOGETHER, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(long reading) {
        due.remove(reading);
        Set<Listener> here = listeners.getOrDefault(reading, Set.of());
        try {
            Set<Long> sessions = here.stream().map(Listener::session).collect(Collectors.toSet());
            Attendance.Present present = attendance.of(reading, sessions);
            here.forEach(listener -> tell(listener, present));
        } catch (RuntimeException cause) {
            LOG.errorf(cause, "the open pages of reading %d were not told of a change", reading);
        }
    }

    private void tell(Listener listener, Attendance.Present present) {
        Reader reader = present == null ? null : present.readers().get(listener.session());
        if (reader == null) {
            listener.close();
            return;
        }
        News news =
                News.of(
                        present.talk(),
                        reader,
                        present.reading(),
                        listener.told().get(),
                        listener.since());
        if (news != null) {
            listener.told().set(news.revision());
            listener.tell(sentences.news(news, present.reading()));
        }
    }

    /** Shows proxies and browsers that the line is open, and asks again who may read along. */
    private void beat() {
        listeners.forEach(
                (reading, here) -> {
                    for (Listener listener : here) {
                        if (listener.isStuck(clock.instant(), PATIENCE)) {
                            listener.close();
                        } else if (listener.takes()) {
                            listener.tell(sentences.beat());
                        }
                    }
                    changed(reading);
                });
    }

    int secondsBetweenBeats() {
        return beat;
    }

    void stop(@Observes ShutdownEvent event) {
        teller.shutdownNow();
        listeners.values().forEach(here -> here.forEach(Listener::close));
    }

    @PreDestroy
    void end() {
        teller.shutdownNow();
    }
}
