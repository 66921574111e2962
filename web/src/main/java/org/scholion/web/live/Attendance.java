package org.scholion.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;
import org.scholion.domain.people.SiteRole;
import org.scholion.domain.permission.Permissions;
import org.scholion.domain.permission.Right;
import org.scholion.domain.permission.Standing;
import org.scholion.web.discussion.Talks;

/**
 * Who of those with an open page may still read along, and as what: asked anew for every change, by
 * a fixed number of queries for a thousand pages.
 */
@ApplicationScoped
class Attendance {

    private static final int AT_ONCE = 1_000;

    /**
     * A reading and its readers at one moment.
     *
     * @param readers by id of their session; who is missing may not read along any more
     */
    record Present(Reading reading, Talk talk, Map<Long, Reader> readers) {}

    private record Row(
            Long session, Long account, SiteRole siteRole, CourseRole role, Instant lastSeen) {}

    private final EntityManager database;
    private final Talks talks;
    private final Clock clock;
    private final Duration idle;

    Attendance(
            EntityManager database,
            Talks talks,
            Clock clock,
            @ConfigProperty(name = "scholion.session.idle") Duration idle) {
        this.database = database;
        this.talks = talks;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * @param sessions of the open pages
     * @return null where there is no such reading any more
     */
    @Transactional
    Present of(long id, Set<Long> sessions) {
        Reading reading =
                database.createQuery(
                                "from Reading r join fetch r.course where r.id = :id",
                                Reading.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (reading == null) {
            return null;
        }
        Talk talk = talks.of(reading);
        Map<Long, Set<Long>> groups = groups(reading.course.id);
        Map<Long, Reader> readers = new HashMap<>();
        List<Long> all = new ArrayList<>(sessions);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            for (Row row : rows(some, reading)) {
                if (mayRead(row, reading)) {
                    readers.put(row.session(), reader(row, groups, reading, talk));
                }
            }
        }
        return new Present(reading, talk, readers);
    }

    private List<Row> rows(List<Long> sessions, Reading reading) {
        return database.createQuery(
                        "select s.id, a.id, a.siteRole, m.role, s.lastSeenAt from Session s"
                                + " join s.account a join Membership m on m.account = a"
                                + " and m.course = :course and m.leftAt is null"
                                + " where s.id in :sessions and s.endedAt is null"
                                + " and s.expiresAt > :now and a.state = ACTIVE",
                        Row.class)
                .setParameter("course", reading.course)
                .setParameter("sessions", sessions)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private boolean mayRead(Row row, Reading reading) {
        Instant now = clock.instant();
        return now.isBefore(row.lastSeen().plus(idle))
                && Permissions.allow(
                        Right.READ_READING,
                        Standing.inCourse(
                                row.siteRole(),
                                row.role(),
                                reading.course.isArchived(),
                                reading.phase(now)));
    }

    /** How much they wrote is counted only where something depends on it. */
    private static Reader reader(Row row, Map<Long, Set<Long>> groups, Reading reading, Talk talk) {
        boolean counts = reading.sharing.peersShown == PeersShown.AFTER_OWN;
        return new Reader(
                row.account(),
                row.role(),
                groups.getOrDefault(row.account(), Set.of()),
                counts ? talk.writtenBy(row.account()) : 0);
    }

    private Map<Long, Set<Long>> groups(long course) {
        Map<Long, Set<Long>> groups = new HashMap<>();
        for (Object[] row :
                database.createQuery(
                                "select m.account.id, m.group.id from GroupMember m"
                                        + " where m.course.id = :course",
                                Object[].class)
                        .setParameter("course", course)
                        .getResultList()) {
            groups.computeIfAbsent((Long) row[0], account -> new HashSet<>()).add((Long) row[1]);
        }
        return groups;
    }
}
