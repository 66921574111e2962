package org.scholion.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Courses, groups, and articles that are theirs or wait to be. */
@ApplicationScoped
class CourseRecords implements PersonRecords {

    @Override
    public List<PersonSection> sections() {
        return List.of(
                new PersonSection(
                        "memberships",
                        """
                        select m.id as id, c.title as course, c.term as term, m.role as role,
                          m.joinedAt as joinedAt, m.leftAt as leftAt
                        from Membership m join m.course c
                        where m.account.id = :account and m.id > :after order by m.id
                        """),
                new PersonSection(
                        "groups",
                        """
                        select m.id as id, c.title as course, s.name as division, g.name as ownGroup
                        from GroupMember m join m.course c join m.set s join m.group g
                        where m.account.id = :account and m.id > :after order by m.id
                        """),
                new PersonSection(
                        "courses-made",
                        """
                        select c.id as id, c.title as title, c.term as term,
                          c.createdAt as createdAt
                        from Course c where c.createdBy.id = :account and c.id > :after
                        order by c.id
                        """),
                new PersonSection(
                        "articles",
                        """
                        select a.id as id, a.slug as address, a.openTo as openTo
                        from Article a where a.ownerId = :account and a.id > :after order by a.id
                        """),
                new PersonSection(
                        "uploads",
                        """
                        select u.id as id, u.fileName as fileName, u.uploadedAt as uploadedAt,
                          u.expiresAt as expiresAt
                        from Upload u where u.accountId = :account and u.id > :after order by u.id
                        """));
    }
}
