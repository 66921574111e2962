package org.scholion.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/** Brings one person into a course, by the same rules as a list of many. */
@ApplicationScoped
class OnePerson {

    private final Course.Repository courses;
    private final RosterCheck check;
    private final Enrolment enrolment;
    private final AuditEntry.Repository audit;
    private final Clock clock;

    OnePerson(
            Course.Repository courses,
            RosterCheck check,
            Enrolment enrolment,
            AuditEntry.Repository audit,
            Clock clock) {
        this.courses = courses;
        this.check = check;
        this.enrolment = enrolment;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param confirmed ids of claimed accounts that are this person's
     * @return what became of it; where that is wrong or still claimed, nothing was done
     */
    @Transactional
    Verdict bringIn(long course, RosterLine line, Set<Long> confirmed, Account by) {
        courses.forChange(course);
        Verdict verdict = check.check(course, List.of(line)).get(0).when(confirmed);
        if (verdict.fate().joins()) {
            audit.persist(
                    new AuditEntry(
                                    by,
                                    "member-brought-in",
                                    null,
                                    line.name() + " " + line.identity() + ", " + verdict.role(),
                                    clock.instant())
                            .in(course));
            enrolment.bringIn(course, List.of(verdict), "");
        }
        return verdict;
    }
}
