package org.scholion.web.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.account.OneTimeLinks;
import org.scholion.web.person.Administrators;
import org.scholion.web.person.LastAdministrator;
import org.scholion.web.security.Sessions;

/**
 * Changes what an account may do in the portal. Every change ends its sessions and is in the log.
 * Each method throws {@link NotFoundException} where there is no such account, or it is a former
 * one.
 */
@ApplicationScoped
class Rights {

    static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Account.Repository accounts;
    private final AuditEntry.Repository log;
    private final Administrators administrators;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Clock clock;

    Rights(
            Account.Repository accounts,
            AuditEntry.Repository log,
            Administrators administrators,
            Sessions sessions,
            OneTimeLinks links,
            Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.administrators = administrators;
        this.sessions = sessions;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @throws LastAdministrator where nobody else is an administrator
     */
    @Transactional
    void give(long id, SiteRole role, long by) {
        Account account = account(id);
        if (account.siteRole == role) {
            return;
        }
        if (account.administers()) {
            administrators.othersThan(id);
        }
        String change = account.siteRole + " -> " + role;
        account.become(role);
        sessions.endAll(id);
        note("site-role-changed", account, change, by);
    }

    /**
     * @throws LastAdministrator where nobody else is an administrator
     */
    @Transactional
    void disable(long id, long by) {
        Account account = account(id);
        if (account.administers() && account.isActive()) {
            administrators.othersThan(id);
        }
        account.disable();
        sessions.endAll(id);
        note("account-disabled", account, "", by);
    }

    @Transactional
    void enable(long id, long by) {
        Account account = account(id);
        account.enable();
        note("account-enabled", account, "", by);
    }

    /** A one-time link that sets a new password; earlier ones open nothing any more. */
    @Transactional
    OneTimeLinks.Issued link(long id, long by) {
        Account account = account(id);
        note("link-issued", account, "", by);
        return links.issue(account.id, Purpose.SLIP, by, LINK_LASTS);
    }

    /** Notes that somebody took everything about this person away. */
    @Transactional
    void exported(long id, long by) {
        note("person-exported", account(id), "", by);
    }

    Account account(long id) {
        return accounts.findByIdOptional(id)
                .filter(account -> account.state != Account.State.FORMER)
                .orElseThrow(NotFoundException::new);
    }

    private void note(String action, Account account, String details, long by) {
        Account actor = accounts.findById(by);
        log.persist(new AuditEntry(actor, action, account, details, clock.instant()));
    }
}
