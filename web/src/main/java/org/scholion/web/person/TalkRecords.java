package org.scholion.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What they wrote, private notes and drafts too. */
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
                          a.target.exact as quote, a.words as words, a.createdAt as createdAt,
                          a.publishedAt as publishedAt, a.editedAt as editedAt,
                          a.deletedAt as deletedAt
                        from Annotation a join a.course c join a.reading r
                        where a.author.id = :account and a.id > :after order by a.id
                        """));
    }
}
