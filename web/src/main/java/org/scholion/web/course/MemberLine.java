package org.scholion.web.course;

import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;

/**
 * A member in a list.
 *
 * @param id address part of the membership
 * @param signInName shown to instructors alone
 * @param account id of the account
 * @param enters whether they can sign in already, by a password or a provider, or may not at all
 */
public record MemberLine(
        String id, String name, String signInName, CourseRole role, long account, boolean enters) {

    /**
     * @param byProvider ids of the accounts that sign in by a provider
     */
    static MemberLine of(Membership membership, Set<Long> byProvider) {
        Account account = membership.account;
        return new MemberLine(
                Ids.inAddress(membership.id),
                account.displayName,
                account.signInName,
                membership.role,
                account.id,
                account.passwordHash != null
                        || byProvider.contains(account.id)
                        || !account.isActive());
    }
}
