package org.scholion.web.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.domain.people.Session;

/** Begins sessions, finds them again, and ends them. Every method may block. */
@ApplicationScoped
public class Sessions {

    private static final Duration TO_THE_MINUTE = Duration.ofMinutes(1);

    /** Whoever signed in longer ago may have left the browser since. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Session.Repository sessions;
    private final Rows rows;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    Sessions(
            Session.Repository sessions,
            Rows rows,
            Clock clock,
            @ConfigProperty(name = "scholion.session.idle") Duration idle,
            @ConfigProperty(name = "scholion.session.longest") Duration longest) {
        this.sessions = sessions;
        this.rows = rows;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * A new session with a secret that nobody saw before. The caller ends the one that the browser
     * had.
     *
     * @param browser the {@code User-Agent} header, or null
     */
    @Transactional
    public Secret begin(Account account, String browser) {
        Instant now = clock.instant();
        Secret secret = Secret.random();
        sessions.forgetExpired(now);
        sessions.persist(new Session(account, secret, longest, browser, now));
        return secret;
    }

    /** Whose session this opens; empty where it has ended or expired, or the account is closed. */
    public Optional<SignedIn> find(Secret secret) {
        Instant now = clock.instant();
        Optional<Session> open =
                rows.of(Session.BY_SECRET, Session.class, secret.hash()).stream()
                        .filter(session -> session.isOpen(idle, now))
                        .findFirst();
        open.filter(session -> session.lastSeenAt.isBefore(now.minus(TO_THE_MINUTE)))
                .ifPresent(
                        session ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> sessions.seen(session.id, now)));
        return open.map(SignedIn::by);
    }

    /**
     * Whether somebody signed in within the last fifteen minutes: that is asked where an account
     * without a password has nothing else to show that it is still them.
     */
    public boolean isFresh(SignedIn person) {
        return person.since().isAfter(clock.instant().minus(FRESH));
    }

    /** Ends one session of the account; one of somebody else stays as it is. */
    @Transactional
    public void end(long session, long account) {
        sessions.end(session, account, clock.instant());
    }

    /** Ends the session that this secret opens, if it opens one. */
    @Transactional
    public void end(Secret secret) {
        sessions.bySecret(secret).ifPresent(session -> end(session.id, session.account.id));
    }

    /**
     * Ends all sessions of an account: whoever changes its password or its rights calls this, so
     * that nobody goes on with what they had before.
     */
    @Transactional
    public void endAll(long account) {
        sessions.endAll(account, clock.instant());
    }
}
