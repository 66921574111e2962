package org.scholion.web.course;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.ExternalIdentity;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.account.Accounts;
import org.scholion.web.fixture.People;

/** Whose account an instructor could open with a slip. */
@Tag("database")
@QuarkusTest
class SlipsResourceTest {

    private static final Pattern LINK = Pattern.compile("/link/[A-Za-z0-9_-]{43}");

    @Inject People people;
    @Inject Classroom room;
    @Inject Accounts accounts;
    @Inject ExternalIdentity.Repository identities;

    private Account mallory;
    private String rivers;

    @BeforeEach
    void aCourse() {
        mallory = people.withPassword(people.teacher("Mallory Reed"));
        rivers = room.course(mallory, "Reading rivers");
    }

    private String slips() {
        return people.as(mallory)
                .post(rivers + "/slips")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String link(String page) {
        Matcher found = LINK.matcher(page);
        assertTrue(found.find(), page);
        return found.group();
    }

    private static int use(String link) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("password", "three long barges")
                .post(link)
                .statusCode();
    }

    private void signsInByProvider(Account account) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                identities.persist(
                                        new ExternalIdentity(
                                                account,
                                                "https://id.example.org",
                                                account.signInName,
                                                Instant.now())));
    }

    @Test
    void whoHasNoWayInGetsASlipThatOpensTheirAccount() {
        room.enrol(rivers, people.member("Ada Lind"), CourseRole.STUDENT);
        assertEquals(303, use(link(slips())));
    }

    @Test
    void whoSignsInByAProviderGetsNone() {
        Account julia = people.member("Julia Marsh");
        signsInByProvider(julia);
        room.enrol(rivers, julia, CourseRole.STUDENT);
        String page = slips();
        assertFalse(page.contains("/link/"), page);
        people.as(mallory).get(rivers + "/members").then().body(not(containsString("/slips")));
    }

    @Test
    void aTeacherAndAnAdministratorGetNone() {
        room.enrol(rivers, people.teacher("Daniel Reed"), CourseRole.STUDENT);
        room.enrol(rivers, people.administrator("Root Lind"), CourseRole.STUDENT);
        String page = slips();
        assertFalse(page.contains("/link/"), page);
        assertTrue(page.contains("Daniel Reed, Root Lind."), page);
    }

    @Test
    void whoCameIntoAnothersCourseFirstGetsNone() {
        Account vera = people.teacher("Vera Orlova");
        Account ada = people.member("Ada Lind");
        room.enrol(room.course(vera, "Ferries"), ada, CourseRole.STUDENT);
        room.enrol(rivers, ada, CourseRole.STUDENT);
        String page = slips();
        assertFalse(page.contains("/link/"), page);
        assertTrue(page.contains("Ada Lind."), page);
    }

    @Test
    void whoCameIntoAnotherCourseOfTheSameInstructorGetsOne() {
        Account ada = people.member("Ada Lind");
        room.enrol(room.course(mallory, "Ferries"), ada, CourseRole.STUDENT);
        room.enrol(rivers, ada, CourseRole.STUDENT);
        assertEquals(303, use(link(slips())));
    }

    @Test
    void aSlipOfTheirsOpensNothingOnceThePersonBecameATeacher() {
        Account ada = people.member("Ada Lind");
        room.enrol(rivers, ada, CourseRole.STUDENT);
        String link = link(slips());
        accounts.change(ada.id, account -> account.become(SiteRole.ADMINISTRATOR));
        RestAssured.get(link).then().statusCode(404);
        assertEquals(404, use(link));
    }

    @Test
    void aSlipOfTheirsOpensNothingOnceThePersonCameInByAnotherWay() {
        Account ada = people.member("Ada Lind");
        Account zoya = people.member("Zoya Ilina");
        room.enrol(rivers, ada, CourseRole.STUDENT);
        String ofAda = link(slips());
        signsInByProvider(ada);
        assertEquals(404, use(ofAda));
        room.enrol(rivers, zoya, CourseRole.STUDENT);
        String ofZoya = link(slips());
        people.withPassword(zoya);
        assertEquals(404, use(ofZoya));
    }

    @Test
    void aSlipOfAnAdministratorOpensATeachersAccountToo() {
        Account daniel = people.withPassword(people.teacher("Daniel Reed"));
        String page =
                people.as(people.administrator("Root Lind"))
                        .post("/administration/accounts/" + Ids.inAddress(daniel.id) + "/link")
                        .asString();
        assertEquals(303, use(link(page)));
    }
}
