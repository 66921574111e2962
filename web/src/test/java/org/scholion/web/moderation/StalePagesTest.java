package org.scholion.web.moderation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** What is changed elsewhere is soon seen on the kept page of a reading. */
@Tag("database")
@QuarkusTest
class StalePagesTest {

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;

    private Account vera;
    private Account ada;
    private Secret boris;
    private Course course;
    private String reading;

    @BeforeEach
    void readOnce() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
        ada = people.member("Edith Falk");
        Account reader = people.member("Boris Maier");
        boris = people.signIn(reader);
        course = terms.seminar(vera, ada, reader);
        var article = terms.owned(vera, SampleEditions.riverLibraries());
        reading = Terms.address(terms.reading(course, article, one -> {}));
        people.as(ada)
                .formParams(
                        Map.of(
                                "target", "article",
                                "audience", "READING",
                                "words", "Who kept the cards?",
                                "do", "publish"))
                .post(reading + "/annotations")
                .then()
                .statusCode(303);
        page().body(allOf(containsString("Edith Falk"), containsString("Boris Maier")));
    }

    @Test
    void aNewNameIsShownAtOnce() {
        people.as(ada)
                .formParam("shown", "Edith Berg")
                .post("/account/name")
                .then()
                .statusCode(303);
        page().body(allOf(containsString("Edith Berg"), not(containsString("Edith Falk"))));
    }

    @Test
    void onesOwnNameIsShownAtOnceToWhoWroteNothing() {
        people.as(boris).formParam("shown", "Boris Weiss").post("/account/name").then();
        page().body(allOf(containsString("Boris Weiss"), not(containsString("Boris Maier"))));
    }

    @Test
    void aForgottenPersonIsNotNamedAnyMore() {
        people.as(ada).post("/account/deletion").then().statusCode(303);
        page().body(
                        allOf(
                                containsString("Who kept the cards?"),
                                not(containsString("Edith Falk"))));
    }

    @Test
    void aNewPromptIsShownAtOnce() {
        people.as(vera)
                .formParam("question", "Why along the rivers?")
                .formParam("paragraph", "")
                .post(reading + "/settings/prompts")
                .then()
                .statusCode(303);
        page().body(containsString("Why along the rivers?"));
    }

    @Test
    void anArchivedCourseTakesNoComments() {
        String write = "/targets/article/new";
        page().body(containsString(write));
        people.as(vera).post(Terms.address(course) + "/archive").then().statusCode(303);
        page().body(not(containsString(write)));
    }

    private ValidatableResponse page() {
        return people.as(boris).get(reading).then().statusCode(200);
    }
}
