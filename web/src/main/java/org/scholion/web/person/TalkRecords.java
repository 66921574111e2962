package org.scholion.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What they wrote, private notes and drafts too, and what they said about what others wrote. */
@ApplicationScoped
class TalkRecords implements PersonRecords {

    @Override
    public List<PersonSection> sections() {
        return List.of(
                new PersonSection(
                        "annotations",
                        """
                        select a.id as id, c.title as course, r.title as reading, a.kind as kind,
                          a.audience as audience, a.state as state, a.thread.id as threadId,
                          a.parent.id as answersId, a.target.kind as about,
                          a.target.exact as quote, a.earlierQuote as earlierQuote,
                          a.words as words, a.tags as tags,
                          a.createdAt as createdAt,
                          a.publishedAt as publishedAt, a.editedAt as editedAt,
                          a.deletedAt as deletedAt
                        from Annotation a join a.course c join a.reading r
                        where a.author.id = :account and a.id > :after order by a.id
                        """),
                new PersonSection(
                        "earlier-versions",
                        """
                        select v.id as id, v.annotation.id as annotationId, v.kind as kind,
                          v.words as words, v.tags as tags, v.replacedAt as replacedAt
                        from AnnotationVersion v
                        where v.annotation.author.id = :account and v.id > :after order by v.id
                        """),
                new PersonSection(
                        "outcomes",
                        """
                        select a.id as id, c.title as course, r.title as reading,
                          a.settlement.outcome as outcome, a.settlement.outcomeAt as writtenAt
                        from Annotation a join a.course c join a.reading r
                        where a.settlement.outcomeBy.id = :account and a.id > :after order by a.id
                        """),
                new PersonSection(
                        "marks",
                        """
                        select m.id as id, r.title as reading, m.annotation.id as annotationId,
                          m.kind as kind, m.madeAt as madeAt
                        from Mark m join m.reading r
                        where m.account.id = :account and m.id > :after order by m.id
                        """),
                new PersonSection(
                        "flags-raised",
                        """
                        select f.id as id, r.title as reading, f.annotation.id as annotationId,
                          f.reason as reason, f.remark as remark, f.raisedAt as raisedAt,
                          f.settledAt as settledAt
                        from Flag f join f.reading r
                        where f.account.id = :account and f.id > :after order by f.id
                        """),
                new PersonSection(
                        "flags-settled",
                        """
                        select f.id as id, r.title as reading, f.annotation.id as annotationId,
                          f.settledAt as settledAt
                        from Flag f join f.reading r
                        where f.settledBy.id = :account and f.id > :after order by f.id
                        """),
                new PersonSection(
                        "named-in",
                        """
                        select m.id as id, r.title as reading, m.annotation.id as annotationId
                        from Mention m join m.reading r
                        where m.account.id = :account and m.id > :after order by m.id
                        """),
                new PersonSection(
                        "visits",
                        """
                        select v.id as id, r.title as reading, v.visitedAt as lastVisit
                        from Visit v join v.reading r
                        where v.account.id = :account and v.id > :after order by v.id
                        """));
    }
}
