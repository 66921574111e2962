package org.scholion.web.security;

import java.security.Principal;
import java.time.Instant;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Session;
import org.scholion.domain.people.SiteRole;

/**
 * The person who sends this request, as their session says. What is asked of the database for this
 * is asked once for each request.
 *
 * @param account id of the account
 * @param displayName what others see
 * @param session id of the session
 * @param since when they signed in
 */
public record SignedIn(
        long account, String displayName, SiteRole siteRole, long session, Instant since)
        implements Principal {

    static SignedIn by(Session session) {
        return new SignedIn(
                session.account.id,
                session.account.displayName,
                session.account.siteRole,
                session.id,
                session.startedAt);
    }

    /** The account's id as it stands in addresses. */
    @Override
    public String getName() {
        return Ids.inAddress(account);
    }

    /** Whether they may import articles and make courses. */
    public boolean teaches() {
        return siteRole != SiteRole.MEMBER;
    }

    public boolean administers() {
        return siteRole == SiteRole.ADMINISTRATOR;
    }
}
