package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.scholion.domain.article.Ids;

/**
 * Lets one person set their password, once and for some time. A later one ends those before. Like a
 * {@link Session} it is changed by statements of its {@link Repository} alone, so that of two who
 * use it at once one is refused.
 */
@Entity
public class OneTimeLink {

    /** How it reaches the person, and so what using it shows. */
    public enum Purpose {
        /** On paper, from an instructor or an administrator. */
        SLIP,
        /** By mail: whoever uses it reads mail at the address of the account. */
        MAIL,
        /** On the console of the portal, for its first administrator. */
        CONSOLE
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Purpose purpose;

    @Column(nullable = false, unique = true, length = 64)
    public String secretHash;

    /** Who handed it out; null for the portal itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issued_by")
    public Account issuedBy;

    /** Of one by mail: the address of the account at that time. */
    @Column(length = SignInName.MAX)
    public String sentTo;

    @Column(nullable = false)
    public Instant issuedAt;

    @Column(nullable = false)
    public Instant expiresAt;

    public Instant usedAt;

    protected OneTimeLink() {}

    /**
     * @param issuedBy null for the portal itself
     */
    public OneTimeLink(
            Account account, Purpose purpose, Secret secret, Account issuedBy, Span span) {
        this.id = Ids.next();
        this.account = account;
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.issuedBy = issuedBy;
        this.sentTo = purpose == Purpose.MAIL ? account.email : null;
        this.issuedAt = span.from();
        this.expiresAt = span.until();
    }

    /** From when until when it can be used. */
    public record Span(Instant from, Instant until) {

        public static Span of(Instant now, Duration lasting) {
            return new Span(now, now.plus(lasting));
        }
    }

    public boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && account.isActive() && isStillTheirs();
    }

    /** One by mail opens the account only while it has that address: it proves no other. */
    private boolean isStillTheirs() {
        return purpose != Purpose.MAIL || sentTo != null && sentTo.equals(account.email);
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<OneTimeLink> {

        /** The link with its account. */
        public Optional<OneTimeLink> bySecret(Secret secret) {
            return find(
                            "from OneTimeLink l join fetch l.account where l.secretHash = ?1",
                            secret.hash())
                    .firstResultOptional();
        }

        /**
         * Uses the link up.
         *
         * @return whether it could be used: false for the second of two
         */
        public boolean use(OneTimeLink link, Instant now) {
            return update(
                            "set usedAt = ?2 where id = ?1 and usedAt is null and expiresAt > ?2",
                            link.id,
                            now)
                    == 1;
        }

        /** How many were sent by mail since then, be they used or not. */
        public long mailedSince(long account, Instant since) {
            return count(
                    "account.id = ?1 and purpose = ?2 and issuedAt > ?3",
                    account,
                    Purpose.MAIL,
                    since);
        }

        /** Ends the links by mail of an account that nobody used. */
        public void endMailed(long account, Instant now) {
            update(
                    "set expiresAt = ?2 where account.id = ?1 and purpose = ?3 and usedAt is null"
                            + " and expiresAt > ?2",
                    account,
                    now,
                    Purpose.MAIL);
        }

        /** Ends all links of an account that nobody used. */
        public void endAll(long account, Instant now) {
            update(
                    "set expiresAt = ?2 where account.id = ?1 and usedAt is null and expiresAt >"
                            + " ?2",
                    account,
                    now);
        }
    }
}
