package org.scholion.web.roster;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Roster;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/**
 * Keeps a list until somebody has looked through it, and then brings its people in: all of them in
 * one transaction, or, where anything is wrong with one of them, nobody.
 */
@ApplicationScoped
class RosterImport {

    private static final Duration LEFT_LYING = Duration.ofDays(2);
    private static final int SECONDS = 600;

    private final Roster.Repository rosters;
    private final Course.Repository courses;
    private final RosterCheck check;
    private final Enrolment enrolment;
    private final AuditEntry.Repository audit;
    private final Clock clock;

    RosterImport(
            Roster.Repository rosters,
            Course.Repository courses,
            RosterCheck check,
            Enrolment enrolment,
            AuditEntry.Repository audit,
            Clock clock) {
        this.rosters = rosters;
        this.courses = courses;
        this.check = check;
        this.enrolment = enrolment;
        this.audit = audit;
        this.clock = clock;
    }

    /** The list as it is now is not fit to be brought in: nobody was. */
    static final class NotFit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotFit() {
            super("the list must be put right first", null, false, false);
        }
    }

    /**
     * @return the address part under which it can be looked through
     * @throws UnreadableRoster for a list that nothing can be made of; then nothing is kept
     */
    @Transactional(dontRollbackOn = UnreadableRoster.class)
    public String keep(long course, Account by, String text) throws UnreadableRoster {
        RosterReader.read(text);
        Instant now = clock.instant();
        rosters.leftSince(now.minus(LEFT_LYING)).forEach(rosters::delete);
        Roster roster = new Roster(courses.findById(course), by, text, now);
        rosters.persist(roster);
        return Ids.inAddress(roster.id);
    }

    /**
     * @throws NotFoundException where the course has no such list
     */
    @Transactional
    public RosterPreview preview(long course, String address) {
        Roster roster = roster(course, address);
        RosterTable table = table(roster);
        return new RosterPreview(address, table, check.check(course, table.lines()));
    }

    /** Whether its people were brought in already. */
    @Transactional
    public boolean isDone(long course, String address) {
        return roster(course, address).appliedAt != null;
    }

    /** The list as it was given, to put it right. */
    @Transactional
    public String text(long course, String address) {
        return roster(course, address).text();
    }

    /**
     * Brings the people in.
     *
     * @param said for the groups, and which claimed accounts are the people of the list; the others
     *     are left out
     * @return how many became members; -1 where it was done before, so that nothing was done now
     * @throws NotFit where a line is wrong, or accounts were claimed since the preview; nobody was
     *     brought in
     * @throws NotFoundException where the course has no such list
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public int bringIn(long course, String address, Account by, Confirmation said) {
        courses.forChange(course);
        long id = roster(course, address).id;
        if (!rosters.apply(id, clock.instant())) {
            return -1;
        }
        Roster roster = rosters.findById(id);
        List<Verdict> all = check.check(course, table(roster).lines());
        if (all.stream().anyMatch(verdict -> verdict.fate().isWrong())
                || all.stream().filter(Verdict::isClaimed).count() != said.asked()) {
            throw new NotFit();
        }
        List<Verdict> verdicts =
                all.stream()
                        .map(verdict -> verdict.when(said.confirmed()))
                        .filter(verdict -> !verdict.isClaimed())
                        .toList();
        roster.forget();
        int joining = (int) verdicts.stream().filter(verdict -> verdict.fate().joins()).count();
        audit.persist(
                new AuditEntry(
                                by,
                                "members-brought-in",
                                null,
                                "%d people from a list of %d lines".formatted(joining, all.size()),
                                clock.instant())
                        .in(course));
        enrolment.bringIn(course, verdicts, said.groupSet());
        return joining;
    }

    private Roster roster(long course, String address) {
        return Ids.ofAddress(address)
                .flatMap(id -> rosters.inCourse(course, id))
                .orElseThrow(NotFoundException::new);
    }

    private static RosterTable table(Roster roster) {
        try {
            return RosterReader.read(roster.text());
        } catch (UnreadableRoster forgotten) {
            throw new NotFoundException(forgotten);
        }
    }
}
