package org.scholion.web.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.scholion.domain.course.JoinCode;
import org.scholion.domain.course.JoinLetters;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Attempts;

/**
 * Joining a course with a code. However many join at once, no more do than the code allows. Wrong
 * codes are counted for each account: after some, the next is answered later and later.
 */
@ApplicationScoped
class Joining {

    static final Attempts.Limit LIMIT = new Attempts.Limit(10, Duration.ofMinutes(10));

    private final JoinCode.Repository codes;
    private final Membership.Repository memberships;
    private final Attempts.Repository attempts;
    private final Clock clock;

    Joining(
            JoinCode.Repository codes,
            Membership.Repository memberships,
            Attempts.Repository attempts,
            Clock clock) {
        this.codes = codes;
        this.memberships = memberships;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What a code leads to. */
    enum Answer {
        /** It lets them in; or they were let in. */
        OPEN,
        /** They take part already; nothing was done. */
        MEMBER,
        /** No course has this code. */
        UNKNOWN,
        /** It has expired, is used up or was withdrawn. */
        OVER,
        /** The course is archived. */
        ARCHIVED,
        /** An instructor took them out: only an instructor lets them in again. */
        REMOVED,
        /** Too many wrong codes: later. */
        LATER
    }

    /**
     * @param code null where there is none or it may not be looked at
     * @param seconds until the next is answered; 0 for now
     */
    record Found(Answer answer, JoinCode code, long seconds) {}

    /**
     * Looks a code up, and counts one that nobody has.
     *
     * @param typed in any form that {@link JoinLetters} understands
     */
    @Transactional
    Found look(String typed, long account) {
        Instant now = clock.instant();
        String counted = "join/" + account;
        long wait = attempts.at(counted).map(made -> seconds(made.wait(now))).orElse(0L);
        if (wait > 0) {
            return new Found(Answer.LATER, null, wait);
        }
        Optional<JoinCode> found = JoinLetters.meant(typed).flatMap(codes::byCode);
        if (found.isEmpty()) {
            fail(counted, now);
            return new Found(Answer.UNKNOWN, null, 0);
        }
        return new Found(answer(found.get(), account, now), found.get(), 0);
    }

    private static long seconds(Duration wait) {
        return (wait.toMillis() + 999) / 1_000;
    }

    private void fail(String counted, Instant now) {
        Attempts made =
                attempts.counting(counted)
                        .orElseGet(
                                () -> {
                                    Attempts first = new Attempts(counted, now);
                                    attempts.persist(first);
                                    return first;
                                });
        made.fail(LIMIT, now);
    }

    private Answer answer(JoinCode code, long account, Instant now) {
        Optional<Membership> membership = memberships.ever(code.course.id, account);
        if (membership.filter(Membership::isCurrent).isPresent()) {
            return Answer.MEMBER;
        }
        if (membership.filter(once -> once.removed).isPresent()) {
            return Answer.REMOVED;
        }
        if (code.course.isArchived()) {
            return Answer.ARCHIVED;
        }
        return code.admits(now) ? Answer.OPEN : Answer.OVER;
    }

    /**
     * Joins the course. Of two requests of one person one joins, the other finds them a member.
     *
     * @throws PersistenceException for the second of two requests that came at the same moment
     */
    @Transactional
    Found join(String typed, Account person) {
        Found found = look(typed, person.id);
        if (found.answer() != Answer.OPEN) {
            return found;
        }
        JoinCode code = found.code();
        Instant now = clock.instant();
        if (!codes.use(code.id, now)) {
            return new Found(Answer.OVER, code, 0);
        }
        memberships
                .ever(code.course.id, person.id)
                .ifPresentOrElse(
                        once -> once.comeBack(code.role),
                        () ->
                                memberships.persist(
                                        new Membership(code.course, person, code.role, now)));
        memberships.flush();
        return found;
    }
}
