package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;

/**
 * How far somebody has read a discussion, so that they are shown what is new to them. Nobody else
 * sees it. A visit lasts as long as its pages are opened within {@link #PAUSE} of each other: what
 * was new when it began stays new until it ends.
 */
@Entity
public class Visit {

    /** After a longer pause another visit begins. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    /** What was published after this revision is new. */
    @Column(nullable = false)
    public long seenRevision;

    /** The newest revision of a page that they opened. */
    @Column(nullable = false)
    public long latestRevision;

    /** When they last opened a page, to within {@link #isDue some minutes}. */
    @Column(nullable = false)
    public Instant visitedAt;

    protected Visit() {}

    /**
     * The first visit: to somebody who comes to a discussion nothing in it is news.
     *
     * @param revision that they are shown
     */
    public Visit(Reading reading, Account account, long revision, Instant now) {
        this.id = Ids.next();
        this.course = reading.course;
        this.reading = reading;
        this.account = account;
        this.seenRevision = revision;
        this.latestRevision = revision;
        this.visitedAt = now;
    }

    /** Whether opening a page that shows this revision is to be {@link #open recorded}. */
    public boolean isDue(long revision, Instant now) {
        return revision > latestRevision || now.isAfter(visitedAt.plus(PAUSE.dividedBy(3)));
    }

    /**
     * @param revision that the page shows
     */
    public void open(long revision, Instant now) {
        if (now.isAfter(visitedAt.plus(PAUSE))) {
            seenRevision = latestRevision;
        }
        latestRevision = Math.max(latestRevision, revision);
        visitedAt = now;
    }

    /** They have seen all of it: nothing up to this revision is new any more. */
    public void seeAll(long revision, Instant now) {
        seenRevision = Math.max(seenRevision, revision);
        open(revision, now);
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Visit> {

        /**
         * The first visit of somebody, stored at once, so that whoever comes first by two tabs is
         * told here.
         *
         * @param reading id and revision of the talk are taken from it
         */
        public Visit begin(Reading reading, long account, Instant now) {
            Visit first =
                    new Visit(
                            getEntityManager().getReference(Reading.class, reading.id),
                            getEntityManager().getReference(Account.class, account),
                            reading.talkRevision,
                            now);
            persistAndFlush(first);
            return first;
        }

        /**
         * Stores how far a visit has come, by one statement.
         *
         * @param visit as it was read before, and changed since
         */
        public void record(Visit visit) {
            update(
                    "set seenRevision = ?2, latestRevision = ?3, visitedAt = ?4 where id = ?1",
                    visit.id,
                    visit.seenRevision,
                    visit.latestRevision,
                    visit.visitedAt);
        }
    }
}
