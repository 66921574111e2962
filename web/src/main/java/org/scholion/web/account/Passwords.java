package org.scholion.web.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.scholion.domain.people.Password;

/**
 * Hashes passwords with Argon2id, as strong as OWASP asks for: 19 MiB, two passes, one lane. That
 * takes tens of milliseconds and much memory on purpose, so it happens on a few threads of its own.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function STRENGTH =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int AT_ONCE = 2;
    private static final int WAITING = 400;

    /** Checked where there is no account, so that it takes as long. */
    private final String nobodys = STRENGTH.hash("nobody signs in with this").getResult();

    private final AtomicLong computed = new AtomicLong();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));

    /**
     * Runs what hashes on the threads for it, and goes on where blocking is allowed. Fails with
     * {@link java.util.concurrent.RejectedExecutionException} where too many wait already.
     */
    public <T> Uni<T> whenFree(Supplier<T> work) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(threads)
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    /** As the library writes it, with algorithm, strength and salt. */
    public String hash(Password password) {
        computed.incrementAndGet();
        return STRENGTH.hash(password.value()).getResult();
    }

    /**
     * Takes the same time whether or not there is a hash.
     *
     * @param hash null where there is no account, or one without a password
     */
    boolean matches(Password password, String hash) {
        computed.incrementAndGet();
        String known = hash == null ? nobodys : hash;
        boolean fits = password.length() <= Password.LONGEST;
        boolean same =
                Argon2Function.getInstanceFromHash(known)
                        .check(fits ? password.value() : "", known);
        return same && fits && hash != null;
    }

    /** Whether the hash was made with another strength than new ones are. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(STRENGTH);
    }

    /** How many hashes were computed since the start. */
    long computed() {
        return computed.get();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
