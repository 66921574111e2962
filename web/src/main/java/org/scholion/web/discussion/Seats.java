package org.scholion.web.discussion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;
import org.scholion.domain.discussion.Visit;
import org.scholion.web.security.Here;
import org.scholion.web.security.Rows;
import org.scholion.web.security.Visitor;

/** Shows whoever sends a request to their seat in the reading that its address names. */
@ApplicationScoped
public class Seats {

    private final Here here;
    private final Visitor visitor;
    private final Talks talks;
    private final Visit.Repository visits;
    private final Rows rows;
    private final Clock clock;

    Seats(
            Here here,
            Visitor visitor,
            Talks talks,
            Visit.Repository visits,
            Rows rows,
            Clock clock) {
        this.here = here;
        this.visitor = visitor;
        this.talks = talks;
        this.visits = visits;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What must be known of somebody before they are shown anything.
     *
     * @param groups ids of all groups of the course that they are in
     * @param seen revision up to which nothing is new to them
     */
    public record Ticket(
            Reading reading,
            long account,
            CourseRole role,
            Set<Long> groups,
            long seen,
            Talks talks) {

        /** Their seat, for which the talk is read where it is not kept. */
        public Seat sit() {
            Talk talk = talks.of(reading);
            return Seat.of(
                    reading,
                    new Reader(account, role, groups, talk.writtenBy(account)),
                    talk,
                    seen);
        }
    }

    /** A seat for a part of a page: what is new is as their last page had it. */
    public Seat take() {
        Reading reading = reading();
        Found found = find(reading);
        long seen = found.visit() == null ? reading.talkRevision : found.visit().seenRevision;
        return ticket(reading, found, seen).sit();
    }

    /** A seat for a page, which counts as a visit. */
    public Seat visit() {
        return visiting().sit();
    }

    /** The same before the talk is read. */
    public Ticket visiting() {
        Reading reading = reading();
        Found found = find(reading);
        Visit visit = found.visit() == null ? comeFirst(reading) : found.visit();
        Instant now = clock.instant();
        if (visit.isDue(reading.talkRevision, now)) {
            visit.open(reading.talkRevision, now);
            record(visit);
        }
        return ticket(reading, found, visit.seenRevision);
    }

    /**
     * Records that they have seen all there is.
     *
     * @return address of the reading
     */
    public String seeAll() {
        Reading reading = reading();
        Visit visit = find(reading).visit();
        if (visit == null) {
            comeFirst(reading);
        } else {
            visit.seeAll(reading.talkRevision, clock.instant());
            record(visit);
        }
        return "/readings/" + Ids.inAddress(reading.id);
    }

    /**
     * Two first visits at once, as of a browser that opens two tabs: the second finds the first
     * one's.
     */
    private Visit comeFirst(Reading reading) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> visits.begin(reading, account(), clock.instant()));
        } catch (PersistenceException | QuarkusTransactionException another) {
            Visit visit = find(reading).visit();
            if (visit == null) {
                throw another;
            }
            return visit;
        }
    }

    private void record(Visit visit) {
        QuarkusTransaction.requiringNew().run(() -> visits.record(visit));
    }

    /** As the gate had it, but for a request that changed something. */
    private Reading reading() {
        if (here.isChanged()) {
            here.renew(
                    rows.of("from Reading where id = ?1", Reading.class, here.place().reading())
                            .get(0));
        }
        return here.reading();
    }

    /**
     * @param visit null where they were never here
     */
    private record Found(Visit visit, Set<Long> groups) {}

    /** What is known of whoever asks, by one query. */
    private Found find(Reading reading) {
        List<Object[]> found =
                rows.of(
                        "select v, g.group.id from Membership m left join Visit v on"
                                + " v.account = m.account and v.reading.id = ?1 left join"
                                + " GroupMember g on g.account = m.account and g.course ="
                                + " m.course where m.course.id = ?2 and m.account.id = ?3",
                        Object[].class,
                        reading.id,
                        reading.course.id,
                        account());
        Set<Long> groups = new HashSet<>();
        Visit visit = null;
        for (Object[] row : found) {
            visit = (Visit) row[0];
            if (row[1] != null) {
                groups.add((Long) row[1]);
            }
        }
        return new Found(visit, groups);
    }

    private Ticket ticket(Reading reading, Found found, long seen) {
        return new Ticket(
                reading, account(), here.place().role(), Set.copyOf(found.groups()), seen, talks);
    }

    private long account() {
        return visitor.orSignIn().account();
    }
}
