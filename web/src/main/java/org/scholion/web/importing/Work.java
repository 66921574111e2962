package org.scholion.web.importing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The work on one file: waiting for its turn, going on, or done. */
final class Work {

    final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile boolean begun;

    void begin() {
        begun = true;
    }

    /** Whether others are before it. */
    boolean isWaiting() {
        return !begun && !outcome.isDone();
    }

    /** What became of it, if that is known within this time. */
    Optional<Outcome> within(Duration time) {
        try {
            return Optional.of(outcome.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
