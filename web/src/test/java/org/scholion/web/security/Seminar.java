package org.scholion.web.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.ArticleShare;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Phase;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Shelf;

/**
 * People of every kind, courses with a reading in every phase, an archived one, one of others, and
 * two articles: one open to everybody, one that its owner shares with the first course.
 */
@ApplicationScoped
class Seminar {

    /** Who asks; null account for a visitor. */
    record Person(String name, Account account) {}

    /**
     * What is asked for.
     *
     * @param roles what people are in its course, by name
     * @param phase null for the portal and for articles
     */
    record Place(
            String name,
            String slug,
            Course course,
            Reading reading,
            boolean archived,
            Phase phase,
            Map<String, CourseRole> roles) {}

    static final String OWNER = "owner";

    private static final Map<String, CourseRole> ROLES =
            Map.of(
                    "instructor", CourseRole.INSTRUCTOR,
                    "assistant", CourseRole.ASSISTANT,
                    "student", CourseRole.STUDENT,
                    "observer", CourseRole.OBSERVER);
    private static final Map<String, CourseRole> ROLES_OF_OTHERS =
            Map.of(
                    "instructor of another course", CourseRole.INSTRUCTOR,
                    "student of another course", CourseRole.STUDENT);

    private final People accounts;
    private final Shelf shelf;
    private final EntityManager database;
    private final Article.Repository articles;

    Seminar(People accounts, Shelf shelf, EntityManager database, Article.Repository articles) {
        this.accounts = accounts;
        this.shelf = shelf;
        this.database = database;
        this.articles = articles;
    }

    /** New people in new places. */
    record Made(Map<String, Person> people, Map<String, Place> places) {}

    Made make() {
        Map<String, Person> people = new LinkedHashMap<>();
        add(people, "visitor", null);
        add(people, "member of no course", accounts.member("Nora Lang"));
        add(people, "teacher of no course", accounts.teacher("Theo Brandt"));
        add(people, "administrator", accounts.administrator("Ada Minz"));
        add(people, OWNER, accounts.teacher("Olga Petrova"));
        add(people, "instructor", accounts.teacher("Ines Roth"));
        add(people, "assistant", accounts.member("Aron Weil"));
        add(people, "student", accounts.member("Sara Holm"));
        add(people, "observer", accounts.member("Omar Haddad"));
        add(people, "former student", accounts.member("Fritz Ahn"));
        add(people, "former instructor", accounts.teacher("Fiona Marsh"));
        add(people, "instructor of another course", accounts.teacher("Ivo Kral"));
        add(people, "student of another course", accounts.member("Stella Nowak"));
        String open = shelf.store(SampleEditions.called("Open to all " + Ids.next()));
        String shared = shelf.store(SampleEditions.called("For a course " + Ids.next()));
        Map<String, Place> places = new LinkedHashMap<>();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            article(shared).belongTo(people.get(OWNER).account().id);
                            for (Phase phase : Phase.values()) {
                                put(places, course(phase, false, open, ROLES, people));
                            }
                            put(places, course(Phase.OPEN, true, open, ROLES, people));
                            put(places, course(Phase.OPEN, false, shared, ROLES, people));
                            put(places, others(open, people));
                        });
        return new Made(people, places);
    }

    private static void add(Map<String, Person> people, String name, Account account) {
        people.put(name, new Person(name, account));
    }

    private static void put(Map<String, Place> places, Place place) {
        places.put(place.name(), place);
    }

    private Article article(String slug) {
        return articles.bySlug(slug).orElseThrow();
    }

    private Place others(String slug, Map<String, Person> people) {
        Place place = course(Phase.OPEN, false, slug, ROLES_OF_OTHERS, people);
        return new Place(
                "course of others",
                slug,
                place.course(),
                place.reading(),
                false,
                Phase.OPEN,
                ROLES_OF_OTHERS);
    }

    private Place course(
            Phase phase,
            boolean archived,
            String slug,
            Map<String, CourseRole> roles,
            Map<String, Person> people) {
        Instant now = Instant.now();
        Account by = people.get(OWNER).account();
        Article article = article(slug);
        boolean shares = article.openTo == Article.OpenTo.COURSES;
        Course course = new Course("Arguments and evidence", "Autumn 2026", by, now);
        database.persist(course);
        Reading reading = new Reading(course, article.current, "Week 1", 0, now);
        reading.showPresence(true);
        bring(reading, phase, now);
        database.persist(reading);
        roles.forEach((name, role) -> enrol(course, people.get(name).account(), role, now));
        enrol(course, people.get("former student").account(), CourseRole.STUDENT, now).leave(now);
        enrol(course, people.get("former instructor").account(), CourseRole.INSTRUCTOR, now)
                .leave(now);
        if (shares) {
            database.persist(new ArticleShare(course, article, by, now));
        }
        if (archived) {
            course.archive();
        }
        String name = archived ? "archived" : shares ? "shared article" : phase.name();
        return new Place(name, slug, course, reading, archived, phase, roles);
    }

    private Membership enrol(Course course, Account account, CourseRole role, Instant now) {
        Membership member = new Membership(course, account, role, now);
        database.persist(member);
        return member;
    }

    private static void bring(Reading reading, Phase phase, Instant now) {
        Duration day = Duration.ofDays(1);
        switch (phase) {
            case DRAFT -> {}
            case AHEAD -> reading.schedule(now.plus(day), null);
            case OPEN -> reading.schedule(now.minus(day), now.plus(day));
            case CLOSED -> reading.schedule(now.minus(day.multipliedBy(2)), now.minus(day));
        }
        if (phase != Phase.DRAFT) {
            reading.publish();
        }
    }
}
