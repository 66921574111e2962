package org.scholion.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

/** Makes accounts and changes them, each in one transaction. */
@ApplicationScoped
public class Accounts {

    private final Account.Repository accounts;
    private final Event<PersonRenamed> renamed;
    private final Clock clock;

    Accounts(Account.Repository accounts, Event<PersonRenamed> renamed, Clock clock) {
        this.accounts = accounts;
        this.renamed = renamed;
        this.clock = clock;
    }

    /**
     * A new account without a password.
     *
     * @param email null for none
     * @return empty where the name or the address is somebody else's
     */
    @Transactional
    public Optional<Account> make(
            SignInName name, DisplayName shown, EmailAddress email, SiteRole role) {
        if (isTaken(name.value(), null) || email != null && isTaken(email.value(), null)) {
            return Optional.empty();
        }
        Account account = new Account(name, shown, role, clock.instant());
        account.writeTo(email, false);
        accounts.persistAndFlush(account);
        return Optional.of(account);
    }

    /**
     * @param change calls the account's own methods
     * @return the account as it is now
     * @throws NotFoundException where there is no such account
     */
    @Transactional
    public Account change(long id, Consumer<Account> change) {
        Account account = accounts.findByIdOptional(id).orElseThrow(NotFoundException::new);
        change.accept(account);
        return account;
    }

    /** Gives the name that others see. */
    @Transactional
    public void rename(long id, DisplayName name) {
        change(id, account -> account.rename(name));
        renamed.fire(new PersonRenamed(id));
    }

    @Transactional
    public void setPassword(long id, String hash) {
        change(id, account -> account.setPassword(hash));
    }

    /**
     * Whether somebody signs in with this already, be it as their name or as their address: nobody
     * may take another's address for a name.
     *
     * @param but account that may have it; null for none
     */
    @Transactional
    public boolean isTaken(String nameOrAddress, Long but) {
        return accounts.find("signInName = ?1 or email = ?1", nameOrAddress).stream()
                .anyMatch(account -> !account.id.equals(but));
    }
}
