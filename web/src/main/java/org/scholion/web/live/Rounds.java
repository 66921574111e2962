package org.scholion.web.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * When the {@link Hub} does what: soon after a change, those that follow each other closely as one;
 * every few seconds for all. Two threads of its own do it, whatever else the portal has to do.
 */
@Startup
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    /** Milliseconds in which changes become one. */
    private static final int TOGETHER = 20;

    private final Hub hub;
    private final Set<Long> due = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService work =
            Executors.newScheduledThreadPool(2, Rounds::thread);

    /** The portal waits for open requests before it tells anybody that it stops. */
    private final Thread atStop;

    Rounds(
            Hub hub,
            ChangeFeed feed,
            @ConfigProperty(name = "scholion.live.beat", defaultValue = "15") int beat) {
        this.hub = hub;
        this.atStop = new Thread(hub::closeAll, "live-stop");
        feed.listen(this::changed);
        work.scheduleWithFixedDelay(safely(this::beat), beat, beat, TimeUnit.SECONDS);
        work.scheduleWithFixedDelay(safely(this::second), 1, 1, TimeUnit.SECONDS);
        Runtime.getRuntime().addShutdownHook(atStop);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "live");
        thread.setDaemon(true);
        return thread;
    }

    /** Tells a page that has just opened what it missed. */
    void greet(OpenPage page) {
        if (!work.isShutdown()) {
            work.execute(safely(() -> hub.greet(page)));
        }
    }

    private void changed(long reading) {
        if (hub.isOpen(reading) && due.add(reading) && !work.isShutdown()) {
            work.schedule(safely(() -> tell(reading)), TOGETHER, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(long reading) {
        due.remove(reading);
        hub.tell(reading);
    }

    private void second() {
        hub.dropSlow();
        hub.moved().forEach(this::changed);
    }

    /** Asks again who may read along, too. */
    private void beat() {
        hub.beat().forEach(this::changed);
    }

    /** What fails is tried again at the next beat. */
    private static Runnable safely(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException cause) {
                LOG.errorf(cause, "open pages were not told of a change");
            }
        };
    }

    void stop(@Observes ShutdownEvent event) {
        work.shutdownNow();
        hub.closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException stopping) {
            // It has run.
        }
    }
}
