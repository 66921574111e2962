package org.scholion.web.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.ExternalIdentity;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

/**
 * Makes the first administrator of a new portal, and prints on the console the link that sets their
 * password: at each start, until it was used.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final Duration USABLE = Duration.ofDays(7);

    private final Account.Repository accounts;
    private final ExternalIdentity.Repository identities;
    private final Accounts making;
    private final OneTimeLinks links;
    private final PublicAddress address;
    private final boolean singleSignOn;
    private final boolean wanted;

    FirstAdministrator(
            Account.Repository accounts,
            ExternalIdentity.Repository identities,
            Accounts making,
            OneTimeLinks links,
            PublicAddress address,
            @ConfigProperty(name = "scholion.single-sign-on.enabled", defaultValue = "false")
                    boolean singleSignOn,
            @ConfigProperty(name = "scholion.administrator", defaultValue = "true")
                    boolean wanted) {
        this.accounts = accounts;
        this.identities = identities;
        this.making = making;
        this.links = links;
        this.address = address;
        this.singleSignOn = singleSignOn;
        this.wanted = wanted;
    }

    void open(@Observes StartupEvent start) {
        if (wanted) {
            link().ifPresent(
                            link ->
                                    LOG.infof(
                                            "Set the password of the administrator '%s' (once,"
                                                    + " within seven days): %s",
                                            link.account().signInName, address.of(link.path())));
        }
    }

    /** A new link; empty where an administrator can sign in already. */
    @Transactional
    Optional<OneTimeLinks.Issued> link() {
        if (accounts.hasAdministrator() || singleSignOn && identities.hasAdministrator()) {
            return Optional.empty();
        }
        return accounts.firstAdministrator()
                .or(() -> make("admin"))
                .or(() -> make("administrator"))
                .map(account -> links.issue(account.id, Purpose.CONSOLE, null, USABLE));
    }

    private Optional<Account> make(String name) {
        return making.make(
                new SignInName(name),
                new DisplayName("Administrator"),
                null,
                SiteRole.ADMINISTRATOR);
    }
}
