package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Audience;

/** Removes annotations that nobody but their author ever saw, with all that hangs on them. */
@ApplicationScoped
class Removal {

    private static final List<String> TIES =
            List.of("AnnotationVersion", "Mark", "Flag", "Mention");

    private final EntityManager database;

    Removal(EntityManager database) {
        this.database = database;
    }

    /** Whether nothing of it is to be kept. */
    boolean goes(Annotation said) {
        boolean forOneself = said.audience == Audience.ONLY_ME;
        return said.state == Annotation.State.DRAFT || forOneself && !isAnswered(said);
    }

    private boolean isAnswered(Annotation said) {
        return database.createQuery(
                                "select count(a) from Annotation a where a.parent = :said",
                                Long.class)
                        .setParameter("said", said)
                        .getSingleResult()
                > 0;
    }

    void remove(Annotation said) {
        for (String tie : TIES) {
            database.createQuery("delete from " + tie + " t where t.annotation = :said")
                    .setParameter("said", said)
                    .executeUpdate();
        }
        database.remove(said);
    }
}
