package org.scholion.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Prompt;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.domain.people.Account;

/** The course of the demo: its people in three groups, with the sample article open to them. */
@ApplicationScoped
class DemoCourse {

    private static final List<String> GROUPS = List.of("Red", "Green", "Blue");
    private static final List<String> QUESTIONS =
            List.of(
                    "Which sentence carries the argument? Say why it is that one.",
                    "Choose one figure in the text and follow it to its source. Does the source"
                            + " say what the text makes of it?",
                    "What would convince you of the opposite?");

    private final EntityManager database;
    private final Clock clock;

    DemoCourse(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void make(@Observes DemoCast cast) {
        Instant now = clock.instant();
        Account vera = cast.instructors().get(0);
        Course course = new Course("Reading in the margin", "Demo", vera, now);
        course.describe(
                "A seminar to try things out in. We read **one article together** and write in"
                        + " its margin: questions, doubts, connections.");
        database.persist(course);
        cast.instructors().forEach(who -> join(course, who, CourseRole.INSTRUCTOR, now));
        join(course, cast.assistant(), CourseRole.ASSISTANT, now);
        cast.students().forEach(who -> join(course, who, CourseRole.STUDENT, now));
        GroupSet groups = groups(course, cast.students(), now);
        database.createQuery(
                        "from Article a join fetch a.current where a.current is not null order by"
                                + " a.id",
                        Article.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(article -> read(course, article, groups, now));
    }

    private void join(Course course, Account who, CourseRole role, Instant now) {
        database.persist(new Membership(course, who, role, now));
    }

    private GroupSet groups(Course course, List<Account> students, Instant now) {
        GroupSet set = new GroupSet(course, "Groups of four", now);
        database.persist(set);
        for (String name : GROUPS) {
            database.persist(set.addGroup(name));
        }
        for (int i = 0; i < students.size(); i++) {
            CourseGroup group = set.groups().get(i % GROUPS.size());
            database.persist(new GroupMember(group, students.get(i)));
        }
        return set;
    }

    private void read(Course course, Article article, GroupSet groups, Instant now) {
        Reading reading = new Reading(course, article.current, "First reading", 0, now);
        reading.describe(
                "First reading",
                "Read the whole article once without writing. Then go back and mark what you"
                        + " would ask its authors.");
        reading.schedule(now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(21)));
        reading.share(new SharingRules(PeersShown.OPEN, 0, false, groups, false));
        reading.expect(new Expectation(3, 2, now.plus(Duration.ofDays(14))));
        reading.publish();
        database.persist(reading);
        for (int i = 0; i < QUESTIONS.size(); i++) {
            database.persist(new Prompt(reading, i, QUESTIONS.get(i), null, now));
        }
    }
}
