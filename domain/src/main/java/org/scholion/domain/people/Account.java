package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.domain.article.Ids;

/** A person who can sign in. Students without e-mail exist: the sign-in name may be any name. */
@Entity
public class Account {

    public enum State {
        ACTIVE,
        /** An administrator took the right to sign in away, for now. */
        DISABLED,
        /** Deleted: nothing about the person is kept, what they wrote is by "a former member". */
        FORMER
    }

    /** What others see of somebody who was deleted. */
    public static final String FORMER_MEMBER = "a former member";

    @Id public Long id;

    /** What they sign in with, in the form that {@link SignInName} gives it. */
    @Column(nullable = false, unique = true, length = SignInName.MAX)
    public String signInName;

    /** In lower case; null where they gave none. */
    @Column(unique = true, length = SignInName.MAX)
    public String email;

    /** Whether somebody who reads mail at that address said so. */
    @Column(nullable = false)
    public boolean emailProven;

    /**
     * Whether the sign-in name or the address is only what the owner says it is. Somebody
     * responsible, an instructor or an administrator, made the others.
     */
    @Column(nullable = false)
    public boolean claimed;

    /** What others see. */
    @Column(nullable = false, length = DisplayName.MAX)
    public String displayName;

    /** As its library writes it, with algorithm and cost; null before the first password. */
    @Column(length = 500)
    public String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public SiteRole siteRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_state", nullable = false, length = 20)
    public State state;

    /** Tag of the interface's language they chose; null for what their browser asks for. */
    @Column(length = 10)
    public String language;

    @Column(nullable = false)
    public Instant createdAt;

    @Version public int version;

    protected Account() {}

    /** An account without a password: it is set by a one-time link, or at sign-up. */
    public Account(SignInName name, DisplayName shown, SiteRole role, Instant now) {
        this.id = Ids.next();
        this.signInName = name.value();
        this.displayName = shown.value();
        this.siteRole = role;
        this.state = State.ACTIVE;
        this.createdAt = now;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Whether they may import articles and make courses. */
    public boolean teaches() {
        return siteRole != SiteRole.MEMBER;
    }

    public boolean administers() {
        return siteRole == SiteRole.ADMINISTRATOR;
    }

    /** Takes a new password; null takes it away, so that a one-time link must set one. */
    public void setPassword(String hash) {
        this.passwordHash = hash;
    }

    public void rename(DisplayName name) {
        this.displayName = name.value();
    }

    /**
     * @param address in the form of a sign-in name; null for none
     * @param proven whether somebody who reads mail there said so
     */
    public void writeTo(EmailAddress address, boolean proven) {
        this.email = address == null ? null : address.value();
        this.emailProven = address != null && proven;
    }

    /** The owner chose a sign-in name or an address, and nobody has looked whose it is. */
    public void claim() {
        this.claimed = true;
    }

    /** They followed a link that was sent to their address. */
    public void proveEmail() {
        this.emailProven = email != null;
    }

    /**
     * @param tag of the interface's language; null for what the browser asks for
     */
    public void speak(String tag) {
        this.language = tag;
    }

    /** Gives or takes rights. Whoever does this ends the account's sessions. */
    public void become(SiteRole role) {
        this.siteRole = role;
    }

    /** They cannot sign in any more, until {@link #enable}. Whoever does this ends the sessions. */
    public void disable() {
        this.state = State.DISABLED;
    }

    public void enable() {
        this.state = State.ACTIVE;
    }

    /**
     * Forgets the person for good: name, sign-in name, address, password, rights. What they wrote
     * stays, by {@value #FORMER_MEMBER}.
     */
    public void forget() {
        this.state = State.FORMER;
        this.signInName = "former." + Ids.inAddress(id).toLowerCase(Locale.ROOT);
        this.displayName = FORMER_MEMBER;
        this.siteRole = SiteRole.MEMBER;
        this.language = null;
        writeTo(null, false);
        setPassword(null);
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Account> {

        /** Whether an administrator can sign in with a password. */
        public boolean hasAdministrator() {
            return count(
                            "siteRole = ?1 and state = ?2 and passwordHash is not null",
                            SiteRole.ADMINISTRATOR,
                            State.ACTIVE)
                    > 0;
        }

        /** The administrator who was made first, of those whose account is open. */
        public Optional<Account> firstAdministrator() {
            return find(
                            "siteRole = ?1 and state = ?2 order by id",
                            SiteRole.ADMINISTRATOR,
                            State.ACTIVE)
                    .firstResultOptional();
        }

        /** By what somebody types to sign in: the name, else the e-mail address. */
        public Optional<Account> byTyped(SignInName typed) {
            return bySignInName(typed).or(() -> byEmail(typed.value()));
        }

        /**
         * @param address as {@link EmailAddress} writes it
         */
        public Optional<Account> byEmail(String address) {
            return find("email", address).firstResultOptional();
        }

        /**
         * Ids of all who administer the portal now. Held until the transaction ends, so that two
         * who take each other's rights do so one after the other.
         */
        public List<Long> administratorsHeld() {
            return find(
                            "siteRole = ?1 and state = ?2 order by id",
                            SiteRole.ADMINISTRATOR,
                            State.ACTIVE)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .stream()
                    .map(account -> account.id)
                    .toList();
        }

        /**
         * A page of accounts by name, former ones left out.
         *
         * @param sought part of a name, sign-in name or address; empty for all
         * @param after the last one of the page before; null for the first page
         */
        public List<Account> page(String sought, Account after, int size) {
            String part = "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
            String name = after == null ? "" : after.displayName;
            long id = after == null ? Long.MIN_VALUE : after.id;
            return find(
                            "state <> ?1 and displayName >= ?2"
                                    + " and (displayName > ?2 or id > ?3)"
                                    + " and (?4 = '%%' or lower(displayName) like ?4 escape '!'"
                                    + " or signInName like ?4 escape '!'"
                                    + " or email like ?4 escape '!')"
                                    + " order by displayName, id",
                            State.FORMER, name, id, part)
                    .range(0, size - 1)
                    .list();
        }

        public Optional<Account> bySignInName(SignInName name) {
            return find("signInName", name.value()).firstResultOptional();
        }
    }
}
