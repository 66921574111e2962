package org.scholion.web.course;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;

@Tag("database")
@QuarkusTest
class CourseResourceTest {

    @Inject People people;
    @Inject Classroom room;

    private Account vera;
    private Account ada;
    private String rivers;

    @BeforeEach
    void aCourse() {
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        rivers = room.course(vera, "Reading rivers");
        room.enrol(rivers, ada, CourseRole.STUDENT);
    }

    private RequestSpecification words(Account by, String title, int version) {
        return people.as(by)
                .formParam("title", title)
                .formParam("term", "Spring 2027")
                .formParam("description", "We *read*. <script>alert(1)</script>")
                .formParam("version", version);
    }

    @Test
    void whoMakesACourseIsItsInstructor() {
        people.as(vera).get(rivers).then().statusCode(200).body(containsString("instructor"));
        assertEquals(List.of("Ada Lind STUDENT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
    }

    @Test
    void aMemberMakesNoCourse() {
        people.as(ada).get("/courses/new").then().statusCode(404);
        people.as(ada).formParam("title", "Mine").post("/courses").then().statusCode(404);
        people.as(vera).get("/courses/new").then().statusCode(200);
    }

    @Test
    void aCourseWithoutATitleIsNotMadeAndWhatWasWrittenStays() {
        people.as(vera)
                .formParam("title", "  ")
                .formParam("description", "Wednesdays at ten")
                .post("/courses")
                .then()
                .statusCode(400)
                .body(containsString("A course needs a title."))
                .body(containsString("Wednesdays at ten"));
        people.as(vera)
                .formParam("title", "x".repeat(301))
                .post("/courses")
                .then()
                .statusCode(400)
                .body(containsString("300 characters are allowed"));
    }

    @Test
    void theStartPageShowsMyCoursesAndVisitorsWhatScholionIs() {
        people.as(ada).get("/").then().statusCode(200).body(containsString("Reading rivers"));
        RestAssured.get("/").then().statusCode(200).body(not(containsString("Reading rivers")));
    }

    @Test
    void whoIsNotInTheCourseFindsNothing() {
        Account other = people.teacher("Pavel Orlov");
        for (String page : List.of("", "/members", "/groups", "/edit", "/codes", "/roster")) {
            people.as(other).get(rivers + page).then().statusCode(404);
        }
        people.as(ada).get(rivers + "/edit").then().statusCode(403);
        people.as(ada).get(rivers + "/codes").then().statusCode(403);
    }

    @Test
    void aDescriptionIsShownWithItsMarkdownAndWithoutItsMarkup() {
        words(vera, "Rivers", 0).post(rivers + "/edit").then().statusCode(303);
        people.as(ada)
                .get(rivers)
                .then()
                .body(containsString("We <em>read</em>."))
                .body(containsString("&lt;script&gt;"))
                .body(containsString("Spring 2027"));
    }

    @Test
    void theSecondOfTwoInstructorsIsToldAndShownBoth() {
        Account pavel = people.member("Pavel Orlov");
        room.enrol(rivers, pavel, CourseRole.INSTRUCTOR);
        words(vera, "Vera's rivers", 0).post(rivers + "/edit").then().statusCode(303);
        words(pavel, "Pavel's rivers", 0)
                .post(rivers + "/edit")
                .then()
                .statusCode(409)
                .body(containsString("Vera&#39;s rivers"))
                .body(containsString("Pavel&#39;s rivers"))
                .body(containsString("name=\"version\" value=\"1\""));
        people.as(pavel).get(rivers).then().body(containsString("Vera&#39;s rivers"));
        words(pavel, "Both our rivers", 1).post(rivers + "/edit").then().statusCode(303);
        people.as(vera).get(rivers).then().body(containsString("Both our rivers"));
    }

    @Test
    void anArchivedCourseIsReadAndNotChangedUntilItIsReopened() {
        people.as(vera).post(rivers + "/archive").then().statusCode(303);
        people.as(ada).get(rivers).then().statusCode(200).body(containsString("Archived"));
        words(vera, "Changed", 1).post(rivers + "/edit").then().statusCode(403);
        people.as(vera).get(rivers + "/edit").then().statusCode(200);
        people.as(vera).post(rivers + "/reopening").then().statusCode(303);
        words(vera, "Changed", 2).post(rivers + "/edit").then().statusCode(303);
        assertEquals(List.of("course-archived", "course-reopened"), room.log(rivers));
    }

    @Test
    void aStudentSeesNamesAndAnInstructorSignInNamesToo() {
        people.as(ada)
                .get(rivers + "/members")
                .then()
                .statusCode(200)
                .body(containsString("Vera Orlova"))
                .body(not(containsString(vera.signInName)));
        people.as(vera).get(rivers + "/members").then().body(containsString(ada.signInName));
    }

    @Test
    void aCourseIsNeverLeftWithoutAnInstructor() {
        String veraIs = membership(vera);
        people.as(vera)
                .formParam("role", "STUDENT")
                .post(rivers + "/members/" + veraIs + "/role")
                .then()
                .statusCode(303)
                .header("Location", endsWith("said=not-the-last-instructor"));
        people.as(vera).post(rivers + "/members/" + veraIs + "/removal").then().statusCode(303);
        people.as(vera).post(rivers + "/departure").then().statusCode(303);
        assertEquals(List.of("Ada Lind STUDENT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
        assertEquals(List.of(), room.log(rivers));
    }

    @Test
    void aRoleIsChangedAndTheLogSaysSo() {
        String page = rivers + "/members/" + membership(ada);
        people.as(vera).formParam("role", "ASSISTANT").post(page + "/role").then().statusCode(303);
        people.as(vera).formParam("role", "KING").post(page + "/role").then().statusCode(400);
        people.as(ada).formParam("role", "INSTRUCTOR").post(page + "/role").then().statusCode(403);
        people.as(vera).post(page + "/removal").then().statusCode(303);
        people.as(ada).get(rivers).then().statusCode(404);
        people.as(vera).post(page + "/return").then().statusCode(303);
        people.as(ada).get(rivers).then().statusCode(200);
        assertEquals(
                List.of("course-role-changed", "member-removed", "member-returned"),
                room.log(rivers));
    }

    private String membership(Account account) {
        String page = people.as(vera).get(rivers + "/members").asString();
        int at = page.indexOf(account.signInName);
        String id = "/members/([0-9A-Z]{13})/role";
        var found = java.util.regex.Pattern.compile(id).matcher(page);
        found.find(at);
        return found.group(1);
    }
}
