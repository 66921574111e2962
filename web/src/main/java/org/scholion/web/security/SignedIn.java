package org.scholion.web.security;

import java.security.Principal;
import org.scholion.domain.people.SiteRole;

/**
 * Somebody who is signed in.
 *
 * @param account their id
 * @param displayName what others see
 * @param session id of the session that their cookie stands for
 */
public record SignedIn(long account, String displayName, SiteRole siteRole, long session)
        implements Principal {

    @Override
    public String getName() {
        return Long.toString(account);
    }

    public boolean teaches() {
        return siteRole != SiteRole.MEMBER;
    }

    public boolean administers() {
        return siteRole == SiteRole.ADMINISTRATOR;
    }
}
