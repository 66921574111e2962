package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.ServiceUnavailableException;
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

    private static final int SECONDS = 10;

    private final Map<Long, Semaphore> readings = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transaction;

    Turns(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    private record Held(long reading) {}

    /**
     * Waits until nobody else has the turn, which then lasts until the transaction ends. To be
     * called before anything is asked of the database.
     *
     * @param reading id
     * @throws ServiceUnavailableException where it takes longer than {@value #SECONDS} seconds
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

    private static void await(Semaphore turn) {
        try {
            if (turn.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
        throw new ServiceUnavailableException((long) SECONDS);
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
