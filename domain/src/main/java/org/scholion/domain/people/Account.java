package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Account> {

        public Optional<Account> bySignInName(SignInName name) {
            return find("signInName", name.value()).firstResultOptional();
        }
    }
}
