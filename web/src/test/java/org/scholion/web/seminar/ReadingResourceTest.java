package org.scholion.web.seminar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;
import org.scholion.web.library.Library;

@Tag("database")
@QuarkusTest
class ReadingResourceTest {

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject Library library;
    @Inject Reading.Repository readings;

    private Account vera;
    private Account pavel;
    private Account student;
    private Account outsider;
    private Course course;
    private Article article;

    @BeforeEach
    void begin() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
        pavel = people.teacher("Pavel Orlov");
        student = people.member("Ada Lind");
        outsider = people.member("Zoya Ilyina");
        course =
                terms.course(
                        "Book trade",
                        vera,
                        Map.of(
                                vera, CourseRole.INSTRUCTOR,
                                pavel, CourseRole.INSTRUCTOR,
                                student, CourseRole.STUDENT));
        article = terms.owned(vera, SampleEditions.riverLibraries());
    }

    private String edition() {
        return Ids.inAddress(
                database.createQuery(
                                "select a.current.id from Article a where a.id = :id", Long.class)
                        .setParameter("id", article.id)
                        .getSingleResult());
    }

    private RequestSpecification filled(Account who) {
        return people.as(who)
                .formParam("title", "Rivers and readers")
                .formParam("instructions", "Read **slowly**.")
                .formParam("peers", "OPEN")
                .formParam("annotations", "3")
                .formParam("replies", "2");
    }

    private String make() {
        Response answer =
                filled(vera)
                        .formParam("edition", edition())
                        .post(Terms.address(course) + "/readings");
        assertEquals(303, answer.statusCode(), answer.body().asString());
        return answer.header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replace("/settings", "");
    }

    private static String was(String page) {
        return page.replaceFirst("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    @Test
    void anInstructorMakesAReadingAndStudentsReadItOnceItIsPublished() {
        String reading = make();
        people.as(student).get(reading).then().statusCode(404);
        people.as(vera).get(reading).then().statusCode(200).body(containsString("draft"));
        people.as(vera).post(reading + "/publication").then().statusCode(303);
        people.as(student)
                .get(reading)
                .then()
                .statusCode(200)
                .body(containsString("Rivers and readers"))
                .body(containsString("<strong>slowly</strong>"))
                .body(containsString("3 annotations and 2 replies"))
                .body(containsString("id=\"p1\""))
                .body(containsString(">Ada Lind</summary>"))
                .body(not(containsString("/settings")));
        people.as(outsider).get(reading).then().statusCode(404);
        RestAssured.given().redirects().follow(false).get(reading).then().statusCode(303);
    }

    @Test
    void makingAReadingSharesTheArticleWithTheCourse() {
        people.as(student).get("/articles/" + article.slug).then().statusCode(404);
        make();
        people.as(student).get("/articles/" + article.slug).then().statusCode(200);
    }

    @Test
    void onlyInstructorsMakeAndSetReadings() {
        String reading = make();
        people.as(vera).post(reading + "/publication");
        String form = Terms.address(course) + "/readings/new";
        people.as(vera).get(form).then().statusCode(200).body(containsString("Lending Libraries"));
        people.as(student).get(form).then().statusCode(403);
        people.as(outsider).get(form).then().statusCode(404);
        people.as(student).get(reading + "/settings").then().statusCode(403);
        people.as(outsider).get(reading + "/settings").then().statusCode(404);
        filled(student)
                .formParam("edition", edition())
                .post(Terms.address(course) + "/readings")
                .then()
                .statusCode(403);
    }

    @Test
    void anArticleThatOneMayNotReadCannotBeGiven() {
        Article hidden = terms.owned(people.teacher("Oleg Lind"), SampleEditions.hostile());
        Long edition =
                database.createQuery(
                                "select a.current.id from Article a where a.id = :id", Long.class)
                        .setParameter("id", hidden.id)
                        .getSingleResult();
        filled(vera)
                .formParam("edition", Ids.inAddress(edition))
                .post(Terms.address(course) + "/readings")
                .then()
                .statusCode(400)
                .body(containsString("Choose an edition of an article that you may read"));
        people.as(vera)
                .get(Terms.address(course) + "/readings/new")
                .then()
                .body(not(containsString(Ids.inAddress(edition))));
        assertEquals(0, readings.count());
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        people.as(vera)
                .formParam("title", "")
                .formParam("instructions", "Read slowly & well")
                .formParam("edition", edition())
                .formParam("peers", "AFTER_OWN")
                .formParam("opens", "soon")
                .post(Terms.address(course) + "/readings")
                .then()
                .statusCode(400)
                .body(containsString("A reading needs a title."))
                .body(containsString("This is no date with a time"))
                .body(containsString("How many annotations? 1 to 50"))
                .body(containsString("Read slowly &amp; well"));
    }

    @Test
    void aheadOfItsOpeningStudentsFindNothingAtItsAddress() {
        Reading ahead =
                terms.reading(
                        course, article, r -> r.schedule(Instant.now().plusSeconds(86_400), null));
        people.as(student).get(Terms.address(ahead)).then().statusCode(404);
        people.as(vera)
                .get(Terms.address(ahead))
                .then()
                .statusCode(200)
                .body(containsString("It opens on"));
        Reading closed =
                terms.reading(
                        course, article, r -> r.schedule(null, Instant.now().minusSeconds(86_400)));
        people.as(student)
                .get(Terms.address(closed))
                .then()
                .statusCode(200)
                .body(containsString("It closed on"));
    }

    @Test
    void anArchivedCourseIsSaidAndFrozen() {
        String reading = make();
        people.as(vera).post(reading + "/publication");
        QuarkusTransaction.requiringNew()
                .run(() -> database.find(Course.class, course.id).archive());
        people.as(student)
                .get(reading)
                .then()
                .statusCode(200)
                .body(containsString("The course is archived"));
        people.as(vera).post(reading + "/withdrawal").then().statusCode(403);
        people.as(vera).get(reading + "/settings").then().statusCode(403);
    }

    @Test
    void theSecondOfTwoInstructorsSeesBothVersionsAndLosesNothing() {
        String reading = make();
        String settings = reading + "/settings";
        String seen = was(people.as(vera).get(settings).body().asString());
        filled(pavel)
                .formParam("was", seen)
                .formParam("opens", "2027-01-10T10:00")
                .post(settings)
                .then()
                .statusCode(303);
        Response conflict =
                people.as(vera)
                        .formParam("title", "Ferries and readers")
                        .formParam("instructions", "Read **slowly**.")
                        .formParam("peers", "OPEN")
                        .formParam("annotations", "3")
                        .formParam("replies", "2")
                        .formParam("was", seen)
                        .post(settings);
        assertEquals(409, conflict.statusCode());
        String page = conflict.body().asString();
        assertTrue(page.contains("Somebody else changed this reading"));
        assertTrue(page.contains("2027-01-10T10:00"));
        assertTrue(page.contains("value=\"Ferries and readers\""), page);
        assertTrue(page.contains("value=\"2027-01-10T10:00\""), page);
        Reading stored = readings.findAll().firstResult();
        assertEquals("Rivers and readers", stored.title);
        people.as(vera)
                .formParam("title", "Ferries and readers")
                .formParam("instructions", "Read **slowly**.")
                .formParam("opens", "2027-01-10T10:00")
                .formParam("peers", "OPEN")
                .formParam("annotations", "3")
                .formParam("replies", "2")
                .formParam("was", was(page))
                .post(settings)
                .then()
                .statusCode(303);
        people.as(vera)
                .get(settings)
                .then()
                .body(containsString("Ferries and readers"))
                .body(containsString("2027-01-10T10:00"));
    }

    @Test
    void promptsAreAddedChangedMovedAndRemoved() {
        String reading = make();
        String prompts = reading + "/settings/prompts";
        people.as(vera).formParam("question", "Who *paid* for the boats?").post(prompts);
        people.as(vera)
                .formParam("question", "What does the census count?")
                .formParam("paragraph", "2")
                .post(prompts)
                .then()
                .statusCode(303);
        people.as(vera)
                .formParam("question", "Where?")
                .formParam("paragraph", "9999")
                .post(prompts)
                .then()
                .statusCode(400)
                .body(containsString("no paragraph with this number"))
                .body(containsString(">Where?</textarea>"));
        people.as(vera)
                .get(reading)
                .then()
                .body(containsString("<em>paid</em>"))
                .body(containsString("href=\"#p2\""));
        List<Long> ids =
                database.createQuery("select p.id from Prompt p order by p.position", Long.class)
                        .getResultList();
        String second = Ids.inAddress(ids.get(1));
        people.as(vera)
                .formParam("to", "earlier")
                .post(reading + "/prompts/" + second + "/position")
                .then()
                .statusCode(303);
        String page = people.as(vera).get(reading).body().asString();
        assertTrue(page.indexOf("census count?") < page.indexOf("for the boats?"));
        people.as(vera)
                .formParam("question", "What does it not count?")
                .formParam("version", "17")
                .post(prompts + "/" + second)
                .then()
                .statusCode(409)
                .body(containsString("Somebody else changed or removed this question"))
                .body(containsString(">What does it not count?</textarea>"));
        people.as(vera).post(reading + "/prompts/" + second + "/removal").then().statusCode(303);
        people.as(vera).get(reading).then().body(not(containsString("census count?")));
    }

    @Test
    void aPromptOfAnotherReadingIsNotThere() {
        String reading = make();
        String other = make();
        people.as(vera).formParam("question", "Why?").post(other + "/settings/prompts");
        Long prompt =
                database.createQuery("select p.id from Prompt p", Long.class).getSingleResult();
        people.as(vera)
                .post(reading + "/prompts/" + Ids.inAddress(prompt) + "/removal")
                .then()
                .statusCode(404);
    }

    @Test
    void readingsAreOrderedWithinTheCourse() {
        String first = make();
        String second = make();
        people.as(vera)
                .formParam("to", "earlier")
                .post(second + "/position")
                .then()
                .statusCode(303);
        List<Reading> order = readings.of(course.id);
        assertTrue(second.endsWith(Ids.inAddress(order.get(0).id)));
        assertTrue(first.endsWith(Ids.inAddress(order.get(1).id)));
        people.as(vera).formParam("to", "up").post(second + "/position").then().statusCode(400);
    }

    @Test
    void whatIsHiddenIsRevealedAndHiddenAgain() {
        String reading = make();
        String settings = reading + "/settings";
        String seen = was(people.as(vera).get(settings).body().asString());
        people.as(vera)
                .formParam("title", "Rivers")
                .formParam("peers", "WHEN_REVEALED")
                .formParam("was", seen)
                .post(settings)
                .then()
                .statusCode(303);
        people.as(vera).get(settings).then().body(containsString("/revelation"));
        people.as(vera).post(reading + "/revelation");
        people.as(vera)
                .get(settings)
                .then()
                .body(containsString("has revealed"))
                .body(containsString("/concealment"));
        people.as(vera).post(reading + "/concealment");
        people.as(vera).get(settings).then().body(containsString("until an instructor reveals"));
    }

    @Test
    void aReadingKeepsItsEditionUntilItIsMoved() throws Exception {
        String reading = make();
        people.as(vera)
                .formParam("question", "What does it say?")
                .formParam("paragraph", "2")
                .post(reading + "/settings/prompts");
        Edition corrected = SampleEditions.riverLibraries();
        corrected.blocks().stream().filter(b -> b.number != null).findFirst().orElseThrow();
        library.storeIn(article.id, corrected);
        people.as(vera)
                .get(reading + "/settings")
                .then()
                .body(containsString("edition 1"))
                .body(containsString("There is a newer edition: 2"));
        people.as(vera).post(reading + "/edition").then().statusCode(303);
        people.as(vera)
                .get(reading + "/settings")
                .then()
                .body(containsString("edition 2"))
                .body(not(containsString("There is a newer edition")))
                .body(containsString("Paragraph 2"));
        Block block =
                database.createQuery("select p.block from Prompt p", Block.class).getSingleResult();
        assertEquals(corrected.id, block.edition.id);
    }
}
