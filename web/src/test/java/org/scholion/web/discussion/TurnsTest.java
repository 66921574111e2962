package org.scholion.web.discussion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.ServiceUnavailableException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long WEEK_ONE = 1;
    private static final long WEEK_TWO = 2;

    private final Transaction transaction = new Transaction();
    private final Turns turns = new Turns(transaction.registry(), Duration.ZERO);

    /** The one that is under way; another begins when it has ended. */
    private static final class Transaction {

        private final Map<Object, Object> resources = new HashMap<>();
        private final List<Synchronization> waiting = new ArrayList<>();

        TransactionSynchronizationRegistry registry() {
            return (TransactionSynchronizationRegistry)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {TransactionSynchronizationRegistry.class},
                            (proxy, method, given) ->
                                    switch (method.getName()) {
                                        case "getResource" -> resources.get(given[0]);
                                        case "putResource" -> resources.put(given[0], given[1]);
                                        case "registerInterposedSynchronization" -> {
                                            waiting.add((Synchronization) given[0]);
                                            yield null;
                                        }
                                        default -> throw new AssertionError(method);
                                    });
        }

        /** Another transaction, while the first goes on. */
        void beginAnother() {
            resources.clear();
        }

        void endAll(int status) {
            resources.clear();
            waiting.forEach(one -> one.afterCompletion(status));
            waiting.clear();
        }
    }

    @Test
    void whoWaitsTooLongIsToldToTryAgain() {
        turns.take(WEEK_ONE);
        transaction.beginAnother();
        ServiceUnavailableException told =
                assertThrows(ServiceUnavailableException.class, () -> turns.take(WEEK_ONE));
        assertEquals(503, told.getResponse().getStatus());
    }

    @Test
    void oneTransactionHasItsTurnOnce() {
        turns.take(WEEK_ONE);
        assertDoesNotThrow(() -> turns.take(WEEK_ONE));
    }

    @Test
    void whoWritesElsewhereIsNotWaitedFor() {
        turns.take(WEEK_ONE);
        transaction.beginAnother();
        assertDoesNotThrow(() -> turns.take(WEEK_TWO));
    }

    @Test
    void aTurnEndsWithItsTransactionHoweverThatEnds() {
        for (int status : new int[] {Status.STATUS_COMMITTED, Status.STATUS_ROLLEDBACK}) {
            turns.take(WEEK_ONE);
            transaction.endAll(status);
        }
        assertDoesNotThrow(() -> turns.take(WEEK_ONE));
    }
}
