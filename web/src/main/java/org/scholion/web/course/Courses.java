package org.scholion.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/** Makes courses and changes what they say about themselves. Each method is one transaction. */
@ApplicationScoped
public class Courses {

    private final Course.Repository courses;
    private final Membership.Repository memberships;
    private final AuditEntry.Repository audit;
    private final Event<CourseChanged> changed;
    private final Clock clock;

    Courses(
            Course.Repository courses,
            Membership.Repository memberships,
            AuditEntry.Repository audit,
            Event<CourseChanged> changed,
            Clock clock) {
        this.courses = courses;
        this.memberships = memberships;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** What a form says of a course; within the limits of {@link Course}. */
    public record Described(String title, String term, String description) {}

    /** Somebody changed the course since it was seen; nothing was done. */
    static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("changed since it was seen; nothing was done", null, false, false);
        }
    }

    /**
     * Makes a course; who makes it is its first instructor.
     *
     * @return its id
     * @throws IllegalArgumentException for words outside the limits
     */
    @Transactional
    public long make(Described words, Account by) {
        Course course = new Course(words.title(), words.term(), by, clock.instant());
        course.describe(words.description());
        courses.persist(course);
        memberships.persist(new Membership(course, by, CourseRole.INSTRUCTOR, clock.instant()));
        return course.id;
    }

    /**
     * @throws NotFoundException where there is none
     */
    @Transactional
    public Course of(long id) {
        return courses.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    @Transactional
    public CourseHead head(long id) {
        return CourseHead.of(of(id));
    }

    /**
     * @param seen the version that the form was made of
     * @throws ChangedMeanwhile where somebody changed it since
     * @throws IllegalArgumentException for words outside the limits
     */
    @Transactional
    void describe(long id, Described words, int seen) {
        Course course = courses.forChange(id);
        if (course.version != seen) {
            throw new ChangedMeanwhile();
        }
        course.name(words.title(), words.term());
        course.describe(words.description());
        changed.fire(new CourseChanged(id));
    }

    /** Freezes the course; twice is as once. */
    @Transactional
    void archive(long id, Account by) {
        Course course = courses.forChange(id);
        if (!course.isArchived()) {
            course.archive();
            note(by, "course-archived", course);
            changed.fire(new CourseChanged(id));
        }
    }

    @Transactional
    void reopen(long id, Account by) {
        Course course = courses.forChange(id);
        if (course.isArchived()) {
            course.reopen();
            note(by, "course-reopened", course);
            changed.fire(new CourseChanged(id));
        }
    }

    private void note(Account by, String action, Course course) {
        audit.persist(
                new AuditEntry(by, action, null, course.title, clock.instant()).in(course.id));
    }

    /** The courses that somebody takes part in now, newest first. */
    @Transactional
    List<Membership> taken(long account) {
        return memberships.currentOf(account);
    }
}
