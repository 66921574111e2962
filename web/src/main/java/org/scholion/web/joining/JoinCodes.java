package org.scholion.web.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.JoinCode;
import org.scholion.domain.course.JoinLetters;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/** Makes and withdraws join codes; both are lines of the audit log. */
@ApplicationScoped
class JoinCodes {

    private final JoinCode.Repository codes;
    private final Course.Repository courses;
    private final AuditEntry.Repository audit;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    JoinCodes(
            JoinCode.Repository codes,
            Course.Repository courses,
            AuditEntry.Repository audit,
            Clock clock) {
        this.codes = codes;
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A code in the list of its course.
     *
     * @param letters in two halves
     * @param expires null for never
     * @param most null for as many as like
     */
    record Line(
            String id,
            String code,
            String letters,
            CourseRole role,
            Instant expires,
            Integer most,
            int uses,
            boolean open,
            boolean withdrawn) {}

    /** Newest first. */
    @Transactional
    List<Line> of(long course) {
        Instant now = clock.instant();
        return codes.of(course).stream()
                .map(
                        code ->
                                new Line(
                                        Ids.inAddress(code.id),
                                        code.code,
                                        JoinLetters.inHalves(code.code),
                                        code.role,
                                        code.expiresAt,
                                        code.maxUses,
                                        code.uses,
                                        code.admits(now),
                                        code.withdrawn))
                .toList();
    }

    /**
     * @param lasting null for a code that never expires
     * @param most null for as many as like
     */
    @Transactional
    void make(long course, CourseRole role, Duration lasting, Integer most, Account by) {
        Instant now = clock.instant();
        JoinCode code =
                new JoinCode(
                        courses.findById(course),
                        unheard(),
                        role,
                        by,
                        now,
                        lasting == null ? null : now.plus(lasting),
                        most);
        codes.persist(code);
        note(by, "join-code-made", code);
    }

    private String unheard() {
        String letters = JoinLetters.random(random);
        return codes.byCode(letters).isEmpty() ? letters : unheard();
    }

    /**
     * @param address part of the code's own
     * @throws NotFoundException where the course has no such code
     */
    @Transactional
    void withdraw(long course, String address, Account by) {
        JoinCode code =
                Ids.ofAddress(address)
                        .flatMap(codes::findByIdOptional)
                        .filter(found -> found.course.id == course)
                        .orElseThrow(NotFoundException::new);
        if (!code.withdrawn) {
            codes.withdraw(code.id);
            note(by, "join-code-withdrawn", code);
        }
    }

    private void note(Account by, String action, JoinCode code) {
        String details =
                "%s, %s, %s people at most, until %s"
                        .formatted(
                                JoinLetters.inHalves(code.code),
                                code.role,
                                code.maxUses == null ? "any number of" : code.maxUses,
                                code.expiresAt == null ? "withdrawn" : code.expiresAt);
        audit.persist(
                new AuditEntry(by, action, null, details, clock.instant())
                        .in(code.course.id)
                        .about("join-code", code.id));
    }
}
