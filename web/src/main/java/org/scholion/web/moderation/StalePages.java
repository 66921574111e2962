package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.scholion.web.account.PersonRenamed;
import org.scholion.web.course.CourseChanged;
import org.scholion.web.discussion.Changes;
import org.scholion.web.seminar.PromptsChanged;

/**
 * Pages of readings and their talks are kept until the next change. Whatever else they show and is
 * changed elsewhere counts as a change of the reading too.
 */
@ApplicationScoped
class StalePages {

    private final Changes changes;
    private final EntityManager database;

    StalePages(Changes changes, EntityManager database) {
        this.changes = changes;
        this.database = database;
    }

    void prompts(@Observes PromptsChanged changed) {
        changes.follow(changed.reading());
    }

    /** In the order of their ids, so that two changes at once do not wait for each other. */
    void course(@Observes CourseChanged changed) {
        database.createQuery(
                        "select r.id from Reading r where r.course.id = :course order by r.id",
                        Long.class)
                .setParameter("course", changed.course())
                .getResultList()
                .forEach(changes::begin);
    }

    void name(@Observes PersonRenamed renamed) {
        namedIn(renamed.account()).forEach(changes::rebuild);
    }

    /** Readings in which somebody wrote something, or an outcome, in the order of their ids. */
    private List<Long> namedIn(long account) {
        return database.createQuery(
                        "select r.id from Reading r where r.id in (select a.reading.id from"
                            + " Annotation a where a.author.id = :account) or r.id in (select"
                            + " a.reading.id from Annotation a where a.settlement.outcomeBy.id ="
                            + " :account) order by r.id",
                        Long.class)
                .setParameter("account", account)
                .getResultList();
    }
}
