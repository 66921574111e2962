package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Failed attempts at one thing: at an account, from a network address, or both. The first few cost
 * nothing; then each doubles the time until the next, up to a limit. Nothing is ever locked.
 */
@Entity
@Table(name = "sign_in_failure")
public class Attempts {

    /** After so long without a failure all is forgotten. */
    public static final Duration REMEMBERED = Duration.ofHours(12);

    private static final int DOUBLED_AT_MOST = 30;

    /** Whom or what they are counted for. */
    @Id
    @Column(length = 300)
    public String countedFor;

    @Column(nullable = false)
    public int failures;

    @Column(nullable = false)
    public Instant lastFailedAt;

    @Column(nullable = false)
    public Instant refusedUntil;

    protected Attempts() {}

    public Attempts(String countedFor, Instant now) {
        this.countedFor = countedFor;
        this.lastFailedAt = now;
        this.refusedUntil = now;
    }

    /**
     * @param free how many cost nothing
     * @param longest what the time until the next grows to
     */
    public record Limit(int free, Duration longest) {

        Duration delayAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            long seconds = 1L << Math.min(failures - free, DOUBLED_AT_MOST);
            Duration delay = Duration.ofSeconds(seconds);
            return delay.compareTo(longest) < 0 ? delay : longest;
        }
    }

    /** How long until the next attempt is answered; zero for now. */
    public Duration wait(Instant now) {
        return now.isBefore(refusedUntil) ? Duration.between(now, refusedUntil) : Duration.ZERO;
    }

    public void fail(Limit limit, Instant now) {
        failures = lastFailedAt.plus(REMEMBERED).isBefore(now) ? 1 : failures + 1;
        lastFailedAt = now;
        refusedUntil = now.plus(limit.delayAfter(failures));
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Attempts> {

        public Optional<Attempts> at(String countedFor) {
            return find("countedFor", countedFor).firstResultOptional();
        }

        /** The same, and nobody else counts there until the transaction ends. */
        public Optional<Attempts> counting(String countedFor) {
            return find("countedFor", countedFor)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResultOptional();
        }

        public void forget(String countedFor) {
            delete("countedFor", countedFor);
        }

        public void forgetBefore(Instant instant) {
            delete("lastFailedAt < ?1", instant);
        }
    }
}
