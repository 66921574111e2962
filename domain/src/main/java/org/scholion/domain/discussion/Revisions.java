package org.scholion.domain.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Numbers the changes of a reading's talk. Whoever changes something takes the next number first,
 * and with it a lock on the reading until the transaction ends: changes follow each other, they
 * become visible in the order of their numbers, and "everything after number 41" is complete.
 */
@ApplicationScoped
public class Revisions {

    private final EntityManager database;

    Revisions(EntityManager database) {
        this.database = database;
    }

    /**
     * The number of a change that begins now. To be called first in its transaction.
     *
     * @throws IllegalArgumentException where there is no such reading
     */
    public long next(long reading) {
        int found =
                database.createNativeQuery(
                                "update reading set talk_revision = talk_revision + 1 where id ="
                                        + " :id")
                        .setParameter("id", reading)
                        .executeUpdate();
        if (found == 0) {
            throw new IllegalArgumentException("no reading %d to talk in".formatted(reading));
        }
        return ((Number)
                        database.createNativeQuery(
                                        "select talk_revision from reading where id = :id")
                                .setParameter("id", reading)
                                .getSingleResult())
                .longValue();
    }

    /**
     * The number of a change after which the talk is to be read anew as a whole: rows go away, or
     * very many change.
     */
    public long rebuild(long reading) {
        long revision = next(reading);
        database.createNativeQuery(
                        "update reading set rebuilt_revision = talk_revision where id = :id")
                .setParameter("id", reading)
                .executeUpdate();
        return revision;
    }
}
