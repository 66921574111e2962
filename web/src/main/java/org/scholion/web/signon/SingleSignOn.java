package org.scholion.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.ExternalIdentity;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

/**
 * Finds the account of a person whom the provider knows: by what it calls them; else by an e-mail
 * address that it verified; else a new one, a member's.
 *
 * <p>An address that the provider did not verify proves nothing. Nor does one that an account has
 * only claimed: whoever signed up first with somebody else's address would have their work handed
 * over. Such an account loses the address to the one who proved it.
 */
@ApplicationScoped
@Named("singleSignOn")
public class SingleSignOn {

    private final Account.Repository accounts;
    private final ExternalIdentity.Repository identities;
    private final Clock clock;
    private final boolean on;
    private final String name;

    SingleSignOn(
            Account.Repository accounts,
            ExternalIdentity.Repository identities,
            Clock clock,
            @ConfigProperty(name = "scholion.single-sign-on.enabled", defaultValue = "false")
                    boolean on,
            @ConfigProperty(name = "scholion.single-sign-on.name", defaultValue = "SSO")
                    String name) {
        this.accounts = accounts;
        this.identities = identities;
        this.clock = clock;
        this.on = on;
        this.name = name;
    }

    public boolean isOn() {
        return on;
    }

    /** What people call the provider, for the button. */
    public String name() {
        return name;
    }

    @Transactional
    Account account(ProvenPerson person) {
        return identities
                .at(person.issuer(), person.subject())
                .map(known -> known.account)
                .orElseGet(() -> link(person));
    }

    private Account link(ProvenPerson person) {
        Optional<EmailAddress> email = verified(person);
        Account account =
                email.flatMap(this::owner).orElseGet(() -> make(person, email.orElse(null)));
        identities.persist(
                new ExternalIdentity(account, person.issuer(), person.subject(), clock.instant()));
        return account;
    }

    /** Whose address it is for sure: proven, or of an account that nobody ever signed in to. */
    private Optional<Account> owner(EmailAddress email) {
        Optional<Account> claimed = accounts.byEmail(email.value());
        claimed.filter(account -> !isTheirs(account))
                .ifPresent(
                        account -> {
                            account.writeTo(null, false);
                            accounts.flush();
                        });
        return claimed.filter(this::isTheirs)
                .map(
                        account -> {
                            account.writeTo(email, true);
                            return account;
                        });
    }

    private boolean isTheirs(Account account) {
        return account.emailProven
                || account.email != null
                        && account.passwordHash == null
                        && !identities.isLinked(account.id);
    }

    private Account make(ProvenPerson person, EmailAddress email) {
        SignInName name =
                Optional.ofNullable(email)
                        .map(address -> new SignInName(address.value()))
                        .filter(free -> accounts.bySignInName(free).isEmpty())
                        .orElseGet(() -> new SignInName("sso-" + Ids.inAddress(Ids.next())));
        Account account = new Account(name, shown(person, name), SiteRole.MEMBER, clock.instant());
        account.writeTo(email, email != null);
        accounts.persist(account);
        return account;
    }

    private static DisplayName shown(ProvenPerson person, SignInName otherwise) {
        try {
            return new DisplayName(person.name() == null ? "" : person.name());
        } catch (IllegalArgumentException notShowable) {
            String value = otherwise.value();
            return new DisplayName(value.substring(0, Math.min(value.length(), DisplayName.MAX)));
        }
    }

    private static Optional<EmailAddress> verified(ProvenPerson person) {
        if (person.email() == null || !person.emailVerified()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EmailAddress(person.email()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
