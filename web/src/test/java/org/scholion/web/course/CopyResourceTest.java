package org.scholion.web.course;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.Prompt;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.Shelf;

@Tag("database")
@QuarkusTest
class CopyResourceTest {

    private static final Instant OPENS = Instant.parse("2026-10-05T08:00:00Z");

    @Inject People people;
    @Inject Classroom room;
    @Inject Shelf shelf;
    @Inject EntityManager database;

    private Account vera;
    private Account ada;
    private String rivers;

    @BeforeEach
    void aCourseWithAReading() {
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        rivers = room.course(vera, "Reading rivers");
        room.enrol(rivers, ada, CourseRole.STUDENT);
        String slug = shelf.river();
        QuarkusTransaction.requiringNew().run(() -> fill(slug));
    }

    private void fill(String slug) {
        Article article =
                database.createQuery("from Article a where a.slug = :slug", Article.class)
                        .setParameter("slug", slug)
                        .getSingleResult();
        Course course = database.find(Course.class, Classroom.id(rivers));
        Reading reading = new Reading(course, article.current, "Boats", 0, OPENS);
        reading.describe("Boats", "Read *slowly*.");
        reading.schedule(OPENS, OPENS.plusSeconds(3_600));
        reading.expect(new Expectation(3, 1, OPENS.plusSeconds(60)));
        reading.publish();
        database.persist(reading);
        database.persist(new Prompt(reading, 0, "Who paid?", null, OPENS));
        write(reading, vera, true, AnnotationKind.GLOSS, "A pood is 16 kg.");
        write(reading, ada, false, AnnotationKind.COMMENT, "Is that much?");
    }

    private void write(
            Reading reading, Account by, boolean staff, AnnotationKind kind, String words) {
        Annotation annotation =
                Annotation.begin(
                        reading, by, staff, null, Target.article(), Audience.READING, OPENS);
        annotation.write(kind, words);
        annotation.publish(OPENS);
        database.persist(annotation);
    }

    private String copy(String weeks) {
        String location =
                people.as(vera)
                        .formParam("title", "Reading rivers again")
                        .formParam("term", "Spring 2027")
                        .formParam("weeks", weeks)
                        .post(rivers + "/copy")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        return location.substring(location.indexOf("/courses/"), location.indexOf('?'));
    }

    private Reading reading(String course) {
        return database.createQuery("from Reading r where r.course.id = :course", Reading.class)
                .setParameter("course", Classroom.id(course))
                .getSingleResult();
    }

    private List<String> all(String query, String course) {
        return database.createQuery(query, String.class)
                .setParameter("course", Classroom.id(course))
                .getResultList();
    }

    @Test
    void aCopyHasTheReadingsAsDraftsWithPromptsAndGlossesAndNothingOfStudents() {
        String copy = copy("17");
        assertEquals(List.of("Vera Orlova INSTRUCTOR"), room.members(copy));
        Reading made = reading(copy);
        assertFalse(made.published);
        assertEquals("Read *slowly*.", made.instructions);
        assertEquals(Instant.parse("2027-02-01T08:00:00Z"), made.opensAt);
        assertEquals(3, made.expected.annotations);
        assertEquals(
                List.of("Who paid?"),
                all("select p.question from Prompt p where p.course.id = :course", copy));
        assertEquals(
                List.of("A pood is 16 kg."),
                all("select a.words from Annotation a where a.course.id = :course", copy));
        assertEquals(List.of("course-copied"), room.log(copy));
    }

    @Test
    void timesMayStayEmpty() {
        assertEquals(null, reading(copy("")).opensAt);
    }

    @Test
    void onlyAnInstructorCopies() {
        people.as(ada).post(rivers + "/copy").then().statusCode(403);
        people.as(people.teacher("Pavel")).post(rivers + "/copy").then().statusCode(404);
    }

    @Test
    void slipsAreForMembersWithoutAPasswordAndForNoTeacher() {
        people.as(vera)
                .post(rivers + "/slips")
                .then()
                .statusCode(200)
                .body(containsString(ada.signInName))
                .body(not(containsString(vera.signInName)));
        people.as(ada).post(rivers + "/slips").then().statusCode(403);
    }
}
