package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Ids;

/**
 * Somebody signed in with one browser. The browser's cookie holds the secret; whoever ends the
 * session makes every copy of that cookie worthless.
 *
 * <p>An existing one is changed by statements of the {@link Repository} alone: a request that only
 * notes that it was seen must never write back that it has not ended.
 */
@Entity
public class Session {

    private static final int BROWSER = 200;

    /** Finds one, with its account, by the hash of its secret. */
    public static final String BY_SECRET =
            "from Session s join fetch s.account where s.secretHash = ?1";

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(nullable = false, unique = true, length = 64)
    public String secretHash;

    @Column(nullable = false)
    public Instant startedAt;

    /** To the minute. */
    @Column(nullable = false)
    public Instant lastSeenAt;

    /** Whatever happens, it is over then. */
    @Column(nullable = false)
    public Instant expiresAt;

    /** Null for as long as nobody ended it. */
    public Instant endedAt;

    /** As it calls itself in the {@code User-Agent} header; null where it says nothing. */
    @Column(length = BROWSER)
    public String browser;

    protected Session() {}

    /**
     * @param lasting how long at most
     * @param browser the {@code User-Agent} header, or null; what is longer than {@value #BROWSER}
     *     characters is cut
     */
    public Session(Account account, Secret secret, Duration lasting, String browser, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.secretHash = secret.hash();
        this.startedAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(lasting);
        this.browser =
                browser == null ? null : browser.substring(0, Math.min(browser.length(), BROWSER));
    }

    /**
     * Whether it still opens the portal: nobody ended it, it has not expired, it was not idle for
     * too long, and its account may sign in.
     */
    public boolean isOpen(Duration idle, Instant now) {
        return endedAt == null
                && now.isBefore(expiresAt)
                && now.isBefore(lastSeenAt.plus(idle))
                && account.isActive();
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Session> {

        /** The session with its account, in one query. */
        public Optional<Session> bySecret(Secret secret) {
            return find(BY_SECRET, secret.hash()).firstResultOptional();
        }

        /** Those of an account that nobody ended, the one used last first. */
        public List<Session> of(long account) {
            return list(
                    "account.id = ?1 and endedAt is null order by lastSeenAt desc, id", account);
        }

        public void seen(long session, Instant now) {
            update("set lastSeenAt = ?2 where id = ?1", session, now);
        }

        /** Ends one session of an account; one of another account stays as it is. */
        public void end(long session, long account, Instant now) {
            update(
                    "set endedAt = ?3 where id = ?1 and account.id = ?2 and endedAt is null",
                    session,
                    account,
                    now);
        }

        /** Ends all sessions of an account. */
        public void endAll(long account, Instant now) {
            update("set endedAt = ?2 where account.id = ?1 and endedAt is null", account, now);
        }

        /** Forgets those that expired before. */
        public void forgetExpired(Instant before) {
            delete("expiresAt < ?1", before);
        }
    }
}
