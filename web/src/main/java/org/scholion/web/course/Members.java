package org.scholion.web.course;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/**
 * Who is what in a course. Changes in one course are made one after the other, so that it is never
 * left without an instructor; each is a line of the audit log.
 */
@ApplicationScoped
public class Members {

    private final Course.Repository courses;
    private final Membership.Repository memberships;
    private final GroupMember.Repository groups;
    private final AuditEntry.Repository audit;
    private final Clock clock;

    Members(
            Course.Repository courses,
            Membership.Repository memberships,
            GroupMember.Repository groups,
            AuditEntry.Repository audit,
            Clock clock) {
        this.courses = courses;
        this.memberships = memberships;
        this.groups = groups;
        this.audit = audit;
        this.clock = clock;
    }

    /** The change would leave the course without an instructor; nothing was done. */
    static final class LastInstructor extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LastInstructor() {
            super("a course has an instructor at all times", null, false, false);
        }
    }

    @Transactional
    List<MemberLine> current(long course) {
        Set<Long> byProvider = memberships.byProvider(course);
        return memberships.currentIn(course).stream()
                .map(membership -> MemberLine.of(membership, byProvider))
                .toList();
    }

    /**
     * Members who cannot sign in yet.
     *
     * @param people whose accounts came into the portal by a course of whoever asks
     * @param others names of those who came into somebody else's course first
     */
    record Outside(List<Account> people, List<String> others) {}

    /**
     * Those who have neither a password nor a provider that lets them in. Nobody else gets a slip
     * from an instructor: who has one could sign in as them. For the same reason nobody makes slips
     * for the people of another's course by bringing them into their own.
     *
     * @param by who asks
     */
    @Transactional
    Outside outside(long course, Account by) {
        Set<Long> byProvider = memberships.byProvider(course);
        Set<Long> ofOthers =
                by.administers() ? Set.of() : memberships.inCareOfOthersThan(by.id, course);
        Map<Boolean, List<Account>> outside =
                memberships.currentIn(course).stream()
                        .map(membership -> membership.account)
                        .filter(account -> account.isActive() && account.passwordHash == null)
                        .filter(account -> !byProvider.contains(account.id))
                        .collect(partitioningBy(account -> ofOthers.contains(account.id)));
        return new Outside(
                outside.get(false),
                outside.get(true).stream().map(account -> account.displayName).toList());
    }

    @Transactional
    List<MemberLine> former(long course) {
        return memberships.formerIn(course).stream()
                .map(membership -> MemberLine.of(membership, Set.of()))
                .toList();
    }

    /**
     * @param member address part of the membership
     * @throws LastInstructor where nobody else is an instructor
     * @throws NotFoundException where the course has no such member now
     */
    @Transactional
    void become(long course, String member, CourseRole role, Account by) {
        courses.forChange(course);
        Membership membership = membership(course, member, true);
        CourseRole before = membership.role;
        if (before == role) {
            return;
        }
        keepOne(membership);
        membership.become(role);
        note(by, "course-role-changed", membership, before + " -> " + role);
    }

    /**
     * Takes somebody out, also of the groups; what they wrote stays.
     *
     * @throws LastInstructor where nobody else is an instructor
     */
    @Transactional
    void remove(long course, String member, Account by) {
        courses.forChange(course);
        Membership membership = membership(course, member, true);
        keepOne(membership);
        membership.remove(clock.instant());
        groups.forget(course, membership.account.id);
        note(by, "member-removed", membership, membership.role.name());
    }

    /**
     * Somebody leaves of their own will.
     *
     * @throws LastInstructor where nobody else is an instructor
     */
    @Transactional
    void leave(long course, Account person) {
        courses.forChange(course);
        Membership membership =
                memberships.current(course, person.id).orElseThrow(NotFoundException::new);
        keepOne(membership);
        membership.leave(clock.instant());
        groups.forget(course, person.id);
        note(person, "member-left", membership, membership.role.name());
    }

    @Transactional
    void bringBack(long course, String member, Account by) {
        courses.forChange(course);
        Membership membership = membership(course, member, false);
        membership.comeBack(membership.role);
        note(by, "member-returned", membership, membership.role.name());
    }

    private void keepOne(Membership membership) {
        if (membership.role == CourseRole.INSTRUCTOR
                && memberships.instructors(membership.course.id) == 1) {
            throw new LastInstructor();
        }
    }

    private Membership membership(long course, String address, boolean current) {
        return Ids.ofAddress(address)
                .flatMap(id -> memberships.inCourse(course, id))
                .filter(membership -> membership.isCurrent() == current)
                .orElseThrow(NotFoundException::new);
    }

    private void note(Account by, String action, Membership membership, String details) {
        audit.persist(
                new AuditEntry(by, action, membership.account, details, clock.instant())
                        .in(membership.course.id));
    }
}
