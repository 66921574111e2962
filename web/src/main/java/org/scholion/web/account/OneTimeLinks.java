package org.scholion.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.OneTimeLink;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.OneTimeLink.Span;
import org.scholion.domain.people.Secret;
import org.scholion.web.security.Sessions;

/** Issues links that set a password, and uses them up. */
@ApplicationScoped
public class OneTimeLinks {

    private final OneTimeLink.Repository links;
    private final Account.Repository accounts;
    private final Sessions sessions;
    private final SlipRule rule;
    private final Clock clock;

    OneTimeLinks(
            OneTimeLink.Repository links,
            Account.Repository accounts,
            Sessions sessions,
            SlipRule rule,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.rule = rule;
        this.clock = clock;
    }

    /** A link as it is handed out: its path holds the secret and is shown to nobody else. */
    public record Issued(Account account, String path, Instant expiresAt) {}

    /**
     * A new link; those that the account had before open nothing any more. One by mail, which
     * anybody can ask for, ends only those by mail: nobody's slip is spoiled by a stranger.
     *
     * @param by who hands it out; null for the portal itself
     */
    @Transactional
    public Issued issue(long account, Purpose purpose, Long by, Duration lasting) {
        Instant now = clock.instant();
        Account person = accounts.findById(account);
        Account issuer = by == null ? null : accounts.findById(by);
        Secret secret = Secret.random();
        if (purpose == Purpose.MAIL) {
            links.endMailed(account, now);
        } else {
            links.endAll(account, now);
        }
        OneTimeLink link = new OneTimeLink(person, purpose, secret, issuer, Span.of(now, lasting));
        links.persist(link);
        return new Issued(person, "/link/" + secret.value(), link.expiresAt);
    }

    /** Whose password the link sets; empty where it was used, has expired, or never was. */
    @Transactional
    Optional<Account> owner(String secret) {
        return usable(secret).map(link -> link.account);
    }

    private Optional<OneTimeLink> usable(String secret) {
        return Secret.of(secret)
                .flatMap(links::bySecret)
                .filter(link -> link.isUsable(clock.instant()) && rule.stillHolds(link));
    }

    /**
     * Uses the link up: sets the password and ends all sessions of the account.
     *
     * @return the account; empty where somebody else used the link meanwhile
     */
    @Transactional
    Optional<Account> use(String secret, String hash) {
        Optional<OneTimeLink> link =
                usable(secret).filter(found -> links.use(found, clock.instant()));
        link.ifPresent(
                used -> {
                    used.account.setPassword(hash);
                    if (used.purpose == Purpose.MAIL) {
                        used.account.proveEmail();
                    }
                    links.endAll(used.account.id, clock.instant());
                    sessions.endAll(used.account.id);
                });
        return link.map(used -> used.account);
    }
}
