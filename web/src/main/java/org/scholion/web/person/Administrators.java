package org.scholion.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scholion.domain.people.Account;

/** Sees to it that somebody can administer the portal at all times. */
@ApplicationScoped
public class Administrators {

    private final Account.Repository accounts;

    Administrators(Account.Repository accounts) {
        this.accounts = accounts;
    }

    /**
     * Before this account stops being an administrator who can sign in. Call it in the transaction
     * that changes the account.
     *
     * @return another administrator; null where there never was one
     * @throws LastAdministrator where this is the only one
     */
    public Long othersThan(long account) {
        List<Long> all = accounts.administratorsHeld();
        if (all.equals(List.of(account))) {
            throw new LastAdministrator();
        }
        return all.stream().filter(id -> id != account).findFirst().orElse(null);
    }

    /** Whether this account is the only one that administers the portal. */
    public boolean isOnly(long account) {
        return accounts
                .find(
                        "siteRole = ?1 and state = ?2",
                        org.scholion.domain.people.SiteRole.ADMINISTRATOR,
                        Account.State.ACTIVE)
                .stream()
                .map(one -> one.id)
                .toList()
                .equals(List.of(account));
    }
}
