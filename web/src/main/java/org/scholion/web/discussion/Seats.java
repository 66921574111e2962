package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;
import org.scholion.domain.discussion.Visit;
import org.scholion.web.security.Here;
import org.scholion.web.security.Visitor;

/** Shows whoever sends a request to their seat in the reading that its address names. */
@ApplicationScoped
public class Seats {

    private final Here here;
    private final Visitor visitor;
    private final Talks talks;
    private final CourseGroup.Repository groups;
    private final Visit.Repository visits;
    private final Clock clock;

    Seats(
            Here here,
            Visitor visitor,
            Talks talks,
            CourseGroup.Repository groups,
            Visit.Repository visits,
            Clock clock) {
        this.here = here;
        this.visitor = visitor;
        this.talks = talks;
        this.groups = groups;
        this.visits = visits;
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
    @Transactional
    public Seat take() {
        Reading reading = reading();
        return ticket(reading, seen(reading)).sit();
    }

    /** A seat for a page, which counts as a visit. */
    public Seat visit() {
        return visiting().sit();
    }

    /** The same before the talk is read. */
    @Transactional
    public Ticket visiting() {
        Reading reading = reading();
        return ticket(reading, visits.open(reading, account(), clock.instant()));
    }

    /**
     * Records that they have seen all there is.
     *
     * @return address of the reading
     */
    @Transactional
    public String seeAll() {
        Reading reading = reading();
        visits.open(reading, account(), clock.instant());
        visits.of(reading.id, account())
                .ifPresent(visit -> visit.seeAll(reading.talkRevision, clock.instant()));
        return "/readings/" + Ids.inAddress(reading.id);
    }

    /** As the gate had it, but for a request that changed something. */
    private Reading reading() {
        if (here.isChanged()) {
            here.renew(visits.getEntityManager().find(Reading.class, here.place().reading()));
        }
        return here.reading();
    }

    private long seen(Reading reading) {
        return visits.of(reading.id, account())
                .map(visit -> visit.seenRevision)
                .orElse(reading.talkRevision);
    }

    private Ticket ticket(Reading reading, long seen) {
        Set<Long> ids = Set.copyOf(groups.idsOf(reading.course.id, account()));
        return new Ticket(reading, account(), here.place().role(), ids, seen, talks);
    }

    private long account() {
        return visitor.orSignIn().account();
    }
}
