package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets those who write in one reading wait for each other here, in the order in which they came,
 * and not at its row in the database: there each of them would keep a connection from those who
 * read, and H2 lets many who wait for one row overtake each other until some of them give up.
 */
@ApplicationScoped
class Turns {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Map<Long, Semaphore> readings = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transaction;
    private final Duration longest;

    @Inject
    Turns(TransactionSynchronizationRegistry transaction) {
        this(transaction, LONGEST);
    }

    Turns(TransactionSynchronizationRegistry transaction, Duration longest) {
        this.transaction = transaction;
        this.longest = longest;
    }

    private record Held(long reading) {}

    /**
     * Waits until nobody else has the turn, which then lasts until the transaction ends. To be
     * called before anything is asked of the database.
     *
     * @param reading id
     * @throws ServiceUnavailableException where it takes longer than ten seconds
     */
    void take(long reading) {
        Held held = new Held(reading);
        if (transaction.getResource(held) != null) {
            return;
        }
        Semaphore turn = readings.computeIfAbsent(reading, id -> new Semaphore(1, true));
        await(turn);
        boolean kept = false;
        try {
            transaction.registerInterposedSynchronization(new Release(turn));
            transaction.putResource(held, turn);
            kept = true;
        } finally {
            if (!kept) {
                turn.release();
            }
        }
    }

    private void await(Semaphore turn) {
        try {
            if (turn.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
        throw new ServiceUnavailableException(longest.toSeconds());
    }

    private record Release(Semaphore turn) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // The turn lasts until everything is on disk.
        }

        /**
         * @param status one of {@link Status}; the turn ends with the transaction, however it ended
         */
        @Override
        public void afterCompletion(int status) {
            turn.release();
        }
    }
}
