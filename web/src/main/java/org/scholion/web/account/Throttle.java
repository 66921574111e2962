package org.scholion.web.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scholion.domain.people.Attempts;
import org.scholion.domain.people.Attempts.Limit;

/**
 * Slows guessing down without locking anybody out. Failures are counted three ways: at one account
 * from one address, which soon waits for minutes; from one address, behind which a whole classroom
 * may sit, which waits for a minute at most; and at one account from everywhere, which waits for a
 * second at most, so that its owner always gets in.
 */
@ApplicationScoped
class Throttle {

    private static final Limit BOTH = new Limit(5, Duration.ofMinutes(15));
    private static final Limit ADDRESS = new Limit(12, Duration.ofMinutes(1));
    private static final Limit ACCOUNT = new Limit(20, Duration.ofSeconds(1));

    /** For links by mail: a classroom may forget its passwords, a machine may not go on. */
    private static final Limit ASKING = new Limit(20, Duration.ofMinutes(10));

    private final Attempts.Repository attempts;
    private final Clock clock;

    Throttle(Attempts.Repository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How long until an attempt is answered; zero for at once. */
    @Transactional
    Duration wait(String account, NetworkAddress address) {
        return longest(limits(account, address));
    }

    /** How long until a question for a link by mail is answered; zero for at once. */
    @Transactional
    Duration waitToAsk(NetworkAddress address) {
        return longest(asking(address));
    }

    private Duration longest(Map<String, Limit> limits) {
        Instant now = clock.instant();
        return limits.keySet().stream()
                .flatMap(key -> attempts.at(key).stream())
                .map(counted -> counted.wait(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    void failed(String account, NetworkAddress address) {
        count(limits(account, address));
    }

    /** Somebody asked for a link by mail. */
    void asked(NetworkAddress address) {
        count(asking(address));
    }

    private void count(Map<String, Limit> limits) {
        try {
            QuarkusTransaction.requiringNew().run(() -> countAll(limits));
        } catch (RuntimeException twoCountedFirstAtOnce) {
            QuarkusTransaction.requiringNew().run(() -> countAll(limits));
        }
    }

    private void countAll(Map<String, Limit> limits) {
        Instant now = clock.instant();
        attempts.forgetBefore(now.minus(Attempts.REMEMBERED));
        limits.forEach((key, limit) -> counted(key, now).fail(limit, now));
    }

    /**
     * The owner is in: what others did to the account is forgotten, what this address did is not.
     */
    @Transactional
    void succeeded(String account, NetworkAddress address) {
        attempts.forget(both(account, address));
        attempts.forget(account);
    }

    /** In one order, so that two who count at once do not wait for each other. */
    private static Map<String, Limit> limits(String account, NetworkAddress address) {
        Map<String, Limit> limits = new LinkedHashMap<>();
        limits.put(account, ACCOUNT);
        limits.put(both(account, address), BOTH);
        limits.put("from " + address.value(), ADDRESS);
        return limits;
    }

    private static Map<String, Limit> asking(NetworkAddress address) {
        return Map.of("asking from " + address.value(), ASKING);
    }

    private static String both(String account, NetworkAddress address) {
        return account + " from " + address.value();
    }

    private Attempts counted(String key, Instant now) {
        return attempts.counting(key)
                .orElseGet(
                        () -> {
                            Attempts first = new Attempts(key, now);
                            attempts.persist(first);
                            return first;
                        });
    }
}
