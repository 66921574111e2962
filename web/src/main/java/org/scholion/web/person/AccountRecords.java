package org.scholion.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The account, its sessions and links, and what the log says of it. No secret is among it. */
@ApplicationScoped
class AccountRecords implements PersonRecords {

    @Override
    public List<PersonSection> sections() {
        return List.of(
                new PersonSection(
                        "account",
                        """
                        select a.id as id, a.signInName as signInName, a.displayName as name,
                          a.email as email, a.emailProven as emailProven,
                          a.claimed as claimed, a.siteRole as role,
                          a.state as state, a.language as language, a.createdAt as createdAt
                        from Account a where a.id = :account and a.id > :after order by a.id
                        """),
                new PersonSection(
                        "sessions",
                        """
                        select s.id as id, s.startedAt as startedAt, s.lastSeenAt as lastSeenAt,
                          s.expiresAt as expiresAt, s.endedAt as endedAt, s.browser as browser
                        from Session s where s.account.id = :account and s.id > :after
                        order by s.id
                        """),
                new PersonSection(
                        "one-time-links",
                        """
                        select l.id as id, l.purpose as purpose, l.issuedAt as issuedAt,
                          l.expiresAt as expiresAt, l.usedAt as usedAt, l.sentTo as sentTo
                        from OneTimeLink l where l.account.id = :account and l.id > :after
                        order by l.id
                        """),
                new PersonSection(
                        "log",
                        """
                        select e.id as id, e.happenedAt as happenedAt, e.action as action,
                          e.actorId as byId, e.accountId as toId, e.courseId as courseId,
                          e.details as details
                        from AuditEntry e
                        where (e.actorId = :account or e.accountId = :account) and e.id > :after
                        order by e.id
                        """));
    }
}
