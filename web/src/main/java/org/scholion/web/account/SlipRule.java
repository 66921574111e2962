package org.scholion.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.ExternalIdentity;
import org.scholion.domain.people.OneTimeLink;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.SiteRole;

/**
 * Whose account somebody may open to its owner with a one-time link on paper. Who hands out a link
 * could use it: so an instructor hands out the first way in alone, and never to somebody who may
 * more than a member. Administrators make links for everybody, and each is in the log.
 */
@ApplicationScoped
class SlipRule {

    private final ExternalIdentity.Repository identities;

    SlipRule(ExternalIdentity.Repository identities) {
        this.identities = identities;
    }

    boolean mayHandOut(Account issuer, Account person) {
        return issuer.isActive() && (issuer.administers() || hasNoWayIn(person));
    }

    /** What held when the link was handed out must hold when it is used. */
    boolean stillHolds(OneTimeLink link) {
        return link.purpose != Purpose.SLIP
                || link.issuedBy == null
                || mayHandOut(link.issuedBy, link.account);
    }

    private boolean hasNoWayIn(Account person) {
        return person.siteRole == SiteRole.MEMBER
                && person.passwordHash == null
                && !identities.isLinked(person.id);
    }
}
