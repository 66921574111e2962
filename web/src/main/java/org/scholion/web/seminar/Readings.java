package org.scholion.web.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Matching;
import org.scholion.domain.course.ArticleShare;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Prompt;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.web.layout.PortalTime;

/** Makes and changes readings, each in one transaction. Who may is decided before. */
@ApplicationScoped
class Readings {

    private final Reading.Repository readings;
    private final Prompt.Repository prompts;
    private final GroupSet.Repository groups;
    private final Event<EditionGiven> given;
    private final ArticleShare.Repository shares;
    private final EntityManager database;
    private final PortalTime time;
    private final Clock clock;

    Readings(
            Reading.Repository readings,
            Prompt.Repository prompts,
            GroupSet.Repository groups,
            Event<EditionGiven> given,
            ArticleShare.Repository shares,
            EntityManager database,
            PortalTime time,
            Clock clock) {
        this.readings = readings;
        this.prompts = prompts;
        this.groups = groups;
        this.given = given;
        this.shares = shares;
        this.database = database;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Makes a draft at the end of the course, and shares its article with the course.
     *
     * @param edition of an article that its maker may read
     */
    @Transactional
    Reading make(long courseId, Edition edition, Wanted wanted, long maker) {
        Course course = database.find(Course.class, courseId, LockModeType.PESSIMISTIC_WRITE);
        Account by = database.find(Account.class, maker);
        Edition given = database.find(Edition.class, edition.id);
        int position = readings.of(courseId).stream().mapToInt(r -> r.position + 1).max().orElse(0);
        Reading reading = new Reading(course, given, "-", position, clock.instant());
        wanted.writeTo(reading);
        readings.persist(reading);
        shares.share(course, given.article, by, clock.instant());
        return reading;
    }

    /** The sets of groups of a course. */
    @Transactional
    List<GroupSet> groups(long course) {
        return groups.of(course);
    }

    /** A reading with all that its pages say of it. */
    @Transactional
    Reading whole(long id) {
        return database.createQuery(
                        "from Reading r join fetch r.course join fetch r.edition e"
                                + " join fetch e.article a join fetch a.current"
                                + " left join fetch r.sharing.groupSet where r.id = :id",
                        Reading.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The prompts of a reading, with their blocks. */
    @Transactional
    List<Prompt> prompts(long reading) {
        return prompts.of(reading);
    }

    /**
     * Changes a reading, unless somebody changed it since the sender saw it.
     *
     * @param seen the values that the sender's form began with
     * @return what is stored instead, where it was not changed; else empty
     */
    @Transactional
    Map<Field, String> change(long id, Map<Field, String> seen, Wanted wanted) {
        Reading reading = forChange(id);
        Map<Field, String> stored = Stored.of(reading, time);
        if (Merge.isNeeded(seen, stored)) {
            return stored;
        }
        wanted.writeTo(reading);
        return Map.of();
    }

    /** A change that needs no form. */
    @Transactional
    void change(long id, Consumer<Reading> change) {
        change.accept(forChange(id));
    }

    /** Until the transaction ends, nobody else changes it. */
    private Reading forChange(long id) {
        Reading reading = readings.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (reading == null) {
            throw new NotFoundException();
        }
        return reading;
    }

    /** One place up ({@code -1}) or down ({@code 1}) in its course; nothing at its ends. */
    @Transactional
    void shift(long id, int by) {
        Reading reading = readings.findByIdOptional(id).orElseThrow(NotFoundException::new);
        database.lock(reading.course, LockModeType.PESSIMISTIC_WRITE);
        List<Reading> order = Order.shifted(readings.of(reading.course.id), reading, by);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).moveTo(place);
        }
    }

    /**
     * Gives the newest edition of the article instead. Prompts point at the same blocks as far as
     * they are there; who keeps other places in the text is told by {@link EditionGiven}.
     */
    @Transactional
    void giveNewest(long id) {
        Reading reading = forChange(id);
        Edition before = reading.edition;
        Edition newest = before.article.current;
        if (newest.id.equals(before.id)) {
            return;
        }
        Matching<Block> matching = Matching.ofBlocks(before, newest);
        for (Prompt prompt : prompts.of(id)) {
            prompt.pointAt(prompt.block == null ? null : matching.counterpart(prompt.block));
        }
        reading.give(newest);
        given.fire(new EditionGiven(reading, before));
    }
}
