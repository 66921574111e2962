package org.scholion.web.writing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** Who wrote for an hour and was signed out meanwhile gets their words back. */
@QuarkusTest
class LostSessionTest {

    private static final String WORDS = "The loan cards say <nothing> of this.";
    private static final String SHOWN = "The loan cards say &lt;nothing&gt; of this.";

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;

    private Account ada;
    private String annotations;
    private String closed;

    @BeforeEach
    void begin() {
        tables.empty();
        Account vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        Course course = terms.seminar(vera, ada);
        Article article = terms.owned(vera, SampleEditions.riverLibraries());
        annotations = Terms.address(terms.reading(course, article, reading -> {})) + "/annotations";
        Instant before = Instant.now().minus(Duration.ofDays(2));
        closed =
                Terms.address(
                                terms.reading(
                                        course,
                                        article,
                                        reading ->
                                                reading.schedule(
                                                        before, before.plus(Duration.ofDays(1)))))
                        + "/annotations";
    }

    @Test
    void withoutASessionTheWordsComeBackWithAWayToSignIn() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("target", "article")
                .formParam("words", WORDS)
                .post(annotations)
                .then()
                .statusCode(401)
                .body(containsString(SHOWN))
                .body(containsString("href=\"/sign-in\""));
    }

    @Test
    void withTheTokenOfAnEarlierSessionTheWordsComeBack() {
        people.withoutToken(people.signIn(ada))
                .formParam("form-token", "that-of-yesterday")
                .formParam("target", "article")
                .formParam("words", WORDS)
                .post(annotations)
                .then()
                .statusCode(403)
                .body(containsString(SHOWN));
    }

    @RepeatedTest(30)
    void inAReadingThatClosedMeanwhileTheWordsComeBack() {
        people.as(ada)
                .formParam("target", "article")
                .formParam("words", WORDS)
                .post(closed)
                .then()
                .statusCode(403)
                .body(containsString(SHOWN));
    }

    @Test
    void whoWroteNothingIsLedToTheSignInPage() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("target", "article")
                .post(annotations)
                .then()
                .statusCode(303)
                .body(not(containsString("textarea")));
    }

    @Test
    void aScriptIsToldSoInAWordAndKeepsTheWordsItself() {
        RestAssured.given()
                .header("HX-Request", "true")
                .formParam("target", "article")
                .formParam("words", WORDS)
                .post(annotations)
                .then()
                .statusCode(401);
    }
}
