package org.scholion.web.sharing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

@Tag("database")
@QuarkusTest
class PrivateArticleTest {

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;

    private Account vera;
    private Account student;
    private Account observer;
    private Account outsider;
    private Account otherTeacher;
    private Course course;
    private Course other;
    private Article article;
    private String base;

    @BeforeEach
    void shelve() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
        student = people.member("Ada Lind");
        observer = people.member("Olga Serova");
        outsider = people.member("Zoya Ilyina");
        otherTeacher = people.teacher("Pavel Orlov");
        course =
                terms.course(
                        "Book trade",
                        vera,
                        Map.of(
                                vera, CourseRole.INSTRUCTOR,
                                student, CourseRole.STUDENT,
                                observer, CourseRole.OBSERVER));
        other =
                terms.course(
                        "Shipping",
                        otherTeacher,
                        Map.of(
                                otherTeacher, CourseRole.INSTRUCTOR,
                                outsider, CourseRole.STUDENT));
        article = terms.owned(vera, SampleEditions.riverLibraries());
        base = "/articles/" + article.slug;
    }

    private List<String> exits() {
        Object[] claim =
                (Object[])
                        database.createQuery(
                                        "select c.id, c.block.id from Claim c"
                                                + " where c.edition.article.slug = :slug")
                                .setParameter("slug", article.slug)
                                .setMaxResults(1)
                                .getSingleResult();
        String id = Ids.inAddress((Long) claim[0]);
        List<String> exits = new ArrayList<>(List.of(base, base + "/text"));
        for (String page :
                List.of(
                        "/text?claims=show",
                        "/notes",
                        "/references",
                        "/authors",
                        "/claims",
                        "/claims/" + id,
                        "/claims/outline",
                        "/claims/outline.svg")) {
            exits.add(base + page);
        }
        return exits;
    }

    private static void answers(RequestSpecification who, List<String> exits, int status) {
        for (String exit : exits) {
            var answer = who.get(exit).then().extract();
            assertEquals(status, answer.statusCode(), exit);
        }
    }

    @Test
    void nobodyElseFindsAnyPageOfIt() {
        List<String> exits = exits();
        assertTrue(exits.size() >= 10);
        answers(people.as(vera), exits, 200);
        answers(RestAssured.given(), exits, 404);
        answers(people.as(student), exits, 404);
        answers(people.as(outsider), exits, 404);
        answers(people.as(otherTeacher), exits, 404);
        // What others have seen is in the caches now.
        answers(RestAssured.given(), exits, 404);
    }

    @Test
    void theMembersOfACourseItIsSharedWithFindIt() {
        List<String> exits = exits();
        terms.share(article, course, vera);
        answers(people.as(vera), exits, 200);
        answers(people.as(student), exits, 200);
        answers(people.as(observer), exits, 200);
        answers(people.as(outsider), exits, 404);
        answers(people.as(otherTeacher), exits, 404);
        answers(RestAssured.given(), exits, 404);
    }

    @Test
    void cardsAskedForByAScriptAreNoWayIn() {
        List<String> exits = exits();
        answers(RestAssured.given().header("HX-Request", "true"), exits, 404);
        answers(people.as(outsider).header("HX-Request", "true"), exits, 404);
    }

    @Test
    void theListShowsItToWhomMayReadIt() {
        terms.share(article, course, vera);
        for (String list : List.of("/articles", "/")) {
            RestAssured.get(list).then().body(not(containsString(base)));
            people.as(outsider).get(list).then().body(not(containsString(base)));
            people.as(otherTeacher).get(list).then().body(not(containsString(base)));
        }
        people.as(vera).get("/articles").then().body(containsString(base));
        people.as(student).get("/articles").then().body(containsString(base));
        people.as(observer).get("/articles").then().body(containsString(base));
        String after = "/articles?after=" + article.slug;
        // A place in the list that one may not see is no place.
        assertEquals(
                RestAssured.get("/articles?after=nothing-there").body().asString(),
                RestAssured.get(after).body().asString());
    }

    @Test
    void whatIsNotThereAndWhatIsPrivateAreAnsweredAlike() {
        String there = RestAssured.get(base + "/notes").body().asString();
        String nowhere =
                RestAssured.get("/articles/" + "x".repeat(article.slug.length()) + "/notes")
                        .body()
                        .asString();
        assertEquals(nowhere.replace("x".repeat(article.slug.length()), article.slug), there);
    }

    @Test
    void anArticleThatIsClosedAgainIsGoneFromTheReadyPages() {
        String open = base + "/sharing/openness";
        people.as(vera).formParam("to", "EVERYBODY").post(open).then().statusCode(303);
        RestAssured.get(base + "/text").then().statusCode(200);
        RestAssured.get(base + "/text").then().statusCode(200);
        people.as(vera).formParam("to", "COURSES").post(open).then().statusCode(303);
        RestAssured.get(base + "/text").then().statusCode(404);
        RestAssured.get(base).then().statusCode(404);
    }

    @Test
    void onlyTheOwnerSaysWhoMayReadIt() {
        terms.share(article, course, vera);
        String sharing = base + "/sharing";
        people.as(vera).get(sharing).then().statusCode(200).body(containsString("Book trade"));
        people.as(student).get(sharing).then().statusCode(403);
        people.as(otherTeacher).get(sharing).then().statusCode(404);
        people.as(student)
                .formParam("to", "EVERYBODY")
                .post(sharing + "/openness")
                .then()
                .statusCode(403);
        RestAssured.get(base).then().statusCode(404);
    }

    @Test
    void itIsSharedWithCoursesThatTheOwnerTeachesAlone() {
        String courses = base + "/sharing/courses";
        people.as(vera)
                .formParam("course", Ids.inAddress(other.id))
                .post(courses)
                .then()
                .statusCode(404);
        people.as(outsider).get(base).then().statusCode(404);
        people.as(vera)
                .formParam("course", Ids.inAddress(course.id))
                .post(courses)
                .then()
                .statusCode(303);
        people.as(student).get(base).then().statusCode(200);
    }

    @Test
    void aCourseThatReadsItKeepsIt() {
        terms.share(article, course, vera);
        terms.reading(course, article, reading -> {});
        String page = people.as(vera).get(base + "/sharing").body().asString();
        assertTrue(page.contains("Rivers and readers"));
        Long share =
                database.createQuery("select s.id from ArticleShare s", Long.class)
                        .getSingleResult();
        people.as(vera)
                .post(base + "/sharing/courses/" + Ids.inAddress(share) + "/withdrawal")
                .then()
                .statusCode(409)
                .body(containsString("stays shared"));
        people.as(student).get(base).then().statusCode(200);
    }

    @Test
    void aCourseThatDoesNotReadItLosesIt() {
        terms.share(article, course, vera);
        Long share =
                database.createQuery("select s.id from ArticleShare s", Long.class)
                        .getSingleResult();
        people.as(vera)
                .post(base + "/sharing/courses/" + Ids.inAddress(share) + "/withdrawal")
                .then()
                .statusCode(303);
        people.as(student).get(base).then().statusCode(404);
    }
}
