package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.scholion.web.discussion.Changes;
import org.scholion.web.person.PersonForgotten;

/**
 * What hangs on annotations and goes with a person: their marks, visits and being named; and all
 * that hangs on what of theirs is deleted. Flags and outcomes stay, by a former member. Earlier
 * words of what they had taken back go too.
 */
@ApplicationScoped
class ForgottenMember {

    private static final List<String> CONCERNED =
            List.of(
                    "Annotation a where a.author.id = :account",
                    "Annotation a where a.settlement.outcomeBy.id = :account",
                    "Mark a where a.account.id = :account",
                    "Mention a where a.account.id = :account");

    /** What nobody but they ever saw: drafts, and private threads with their answers. */
    private static final String GOING =
            "(select a.id from Annotation a where a.author.id = :account and a.state = DRAFT"
                    + " or a.thread.id in (select t.id from Annotation t where t.author.id ="
                    + " :account and t.audience = ONLY_ME and t.parent is null))";

    private static final List<String> STEPS =
            List.of(
                    "delete from Mark m where m.account.id = :account or m.annotation.id in "
                            + GOING,
                    "delete from Mention m where m.account.id = :account or m.annotation.id in "
                            + GOING,
                    "delete from Visit v where v.account.id = :account",
                    "delete from Flag f where f.annotation.id in " + GOING,
                    "delete from AnnotationVersion v where v.annotation.id in "
                            + GOING
                            + " or v.annotation.id in (select a.id from Annotation a"
                            + " where a.author.id = :account and a.deletedAt is not null)");

    private final Changes changes;
    private final EntityManager database;

    ForgottenMember(Changes changes, EntityManager database) {
        this.changes = changes;
        this.database = database;
    }

    void forget(@Observes PersonForgotten person) {
        CONCERNED.stream()
                .flatMap(from -> readings(from, person.account()).stream())
                .sorted()
                .distinct()
                .forEach(changes::rebuild);
        for (String step : STEPS) {
            database.createQuery(step).setParameter("account", person.account()).executeUpdate();
        }
    }

    private List<Long> readings(String from, long account) {
        return database.createQuery("select distinct a.reading.id from " + from, Long.class)
                .setParameter("account", account)
                .getResultList();
    }
}
