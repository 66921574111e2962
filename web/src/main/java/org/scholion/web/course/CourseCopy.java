package org.scholion.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.course.ArticleShare;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Prompt;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.domain.course.TagRules;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;

/**
 * Makes a course for the next term out of one: its articles, its readings as drafts with their
 * prompts, and the glosses of its staff. Nobody but who copies is in it, and nothing that a student
 * wrote.
 */
@ApplicationScoped
class CourseCopy {

    private final EntityManager database;
    private final Course.Repository courses;
    private final Reading.Repository readings;
    private final Prompt.Repository prompts;
    private final Clock clock;

    CourseCopy(
            EntityManager database,
            Course.Repository courses,
            Reading.Repository readings,
            Prompt.Repository prompts,
            Clock clock) {
        this.database = database;
        this.courses = courses;
        this.readings = readings;
        this.prompts = prompts;
        this.clock = clock;
    }

    /**
     * @param shift by how much the times of readings move; null leaves them empty
     * @return id of the copy
     * @throws IllegalArgumentException for a title or term outside the limits
     */
    @Transactional
    long make(long from, String title, String term, Duration shift, Account by) {
        Instant now = clock.instant();
        Course old = courses.findById(from);
        Course copy = new Course(title, term, by, now);
        copy.describe(old.description);
        copy.copyOf(old);
        database.persist(copy);
        database.persist(new Membership(copy, by, CourseRole.INSTRUCTOR, now));
        database.persist(new AuditEntry(by, "course-copied", null, old.title, now).in(copy.id));
        for (ArticleShare share :
                database.createQuery(
                                "from ArticleShare s where s.course = :old", ArticleShare.class)
                        .setParameter("old", old)
                        .getResultList()) {
            database.persist(new ArticleShare(copy, share.article, by, now));
        }
        for (Reading reading : readings.of(from)) {
            copy(reading, copy, shift, now);
        }
        return copy.id;
    }

    private void copy(Reading old, Course course, Duration shift, Instant now) {
        Reading reading = new Reading(course, old.edition, old.title, old.position, now);
        reading.describe(old.title, old.instructions);
        reading.schedule(later(old.opensAt, shift), later(old.closesAt, shift));
        // The groups stay behind with their people, and so does that they talk apart.
        reading.share(
                new SharingRules(
                        old.sharing.peersShown,
                        old.sharing.ownNeeded,
                        old.sharing.anonymous,
                        null,
                        false));
        reading.expect(
                new Expectation(
                        old.expected.annotations,
                        old.expected.replies,
                        later(old.expected.due, shift)));
        reading.tagBy(new TagRules(old.tagging.tags(), old.tagging.fixed));
        reading.showPresence(old.showsPresence);
        database.persist(reading);
        for (Prompt prompt : prompts.of(old.id)) {
            database.persist(
                    new Prompt(reading, prompt.position, prompt.question, prompt.block, now));
        }
        glosses(old).forEach(gloss -> copy(gloss, reading, now));
    }

    private static Instant later(Instant time, Duration shift) {
        return time == null || shift == null ? null : time.plus(shift);
    }

    /** What the staff wrote as a gloss and others can see; replies to it stay behind. */
    private List<Annotation> glosses(Reading reading) {
        return database.createQuery(
                        "from Annotation a where a.reading = :reading and a.kind = :gloss and"
                                + " a.byStaff = true and a.state = :published and a.parent is null"
                                + " order by a.id",
                        Annotation.class)
                .setParameter("reading", reading)
                .setParameter("gloss", AnnotationKind.GLOSS)
                .setParameter("published", Annotation.State.PUBLISHED)
                .getResultList();
    }

    private void copy(Annotation old, Reading reading, Instant now) {
        Annotation gloss =
                Annotation.begin(reading, old.author, true, null, old.target, old.audience, now);
        gloss.write(AnnotationKind.GLOSS, old.words);
        gloss.tag(old.tags);
        if (old.orphaned) {
            gloss.orphan(old.earlierQuote);
        }
        gloss.publish(now);
        database.persist(gloss);
    }
}
