package org.scholion.web.joining;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Attempts;
import org.scholion.domain.people.Secret;
import org.scholion.web.course.Classroom;
import org.scholion.web.fixture.People;

@Tag("database")
@QuarkusTest
class JoinResourceTest {

    private static final Pattern CODE = Pattern.compile("/courses/join/([2-9A-Z]{8})");
    private static final Pattern ID = Pattern.compile("/codes/([0-9A-Z]{13})/withdrawal");

    @Inject People people;
    @Inject Classroom room;
    @Inject Attempts.Repository attempts;

    private Account vera;
    private Account ada;
    private String rivers;

    @BeforeEach
    void aCourse() {
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        rivers = room.course(vera, "Reading rivers");
    }

    private String code(String most) {
        people.as(vera)
                .formParam("role", "STUDENT")
                .formParam("days", "7")
                .formParam("most", most)
                .post(rivers + "/codes")
                .then()
                .statusCode(303);
        return first(CODE);
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(people.as(vera).get(rivers + "/codes").asString());
        found.find();
        return found.group(1);
    }

    @Test
    void aCodeLeadsToTheCourseAndThenIntoIt() {
        String code = code("");
        String typed = code.substring(0, 4).toLowerCase() + "-" + code.substring(4);
        people.as(ada)
                .formParam("code", typed)
                .post("/courses/join")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/courses/join/" + code));
        people.as(ada)
                .get("/courses/join/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Reading rivers"));
        assertEquals(List.of("Vera Orlova INSTRUCTOR"), room.members(rivers));
        people.as(ada)
                .post("/courses/join/" + code)
                .then()
                .statusCode(303)
                .header("Location", endsWith(rivers + "?said=joined"));
        assertEquals(List.of("Ada Lind STUDENT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
    }

    @Test
    void whoIsNotSignedInKeepsTheCode() {
        String code = code("");
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/courses/join/" + code)
                .then()
                .statusCode(303)
                .header("Location", containsString(code));
        RestAssured.get("/courses/join").then().statusCode(200);
    }

    @Test
    void aSecondTimeNothingHappensTwice() {
        String code = code("2");
        Secret session = people.signIn(ada);
        people.as(session).post("/courses/join/" + code).then().statusCode(303);
        people.as(session)
                .post("/courses/join/" + code)
                .then()
                .header("Location", endsWith("said=is-member"));
        people.as(vera).get(rivers + "/codes").then().body(containsString("1 of 2 have joined"));
    }

    @Test
    void aWithdrawnCodeAndAnArchivedCourseLetNobodyIn() {
        String code = code("");
        people.as(vera).post(rivers + "/archive");
        people.as(ada)
                .post("/courses/join/" + code)
                .then()
                .statusCode(410)
                .body(containsString("This course is over"));
        people.as(vera).post(rivers + "/reopening");
        people.as(vera).post(rivers + "/codes/" + first(ID) + "/withdrawal");
        people.as(ada)
                .post("/courses/join/" + code)
                .then()
                .statusCode(410)
                .body(containsString("lets nobody in any more"));
        assertEquals(List.of("Vera Orlova INSTRUCTOR"), room.members(rivers));
        assertEquals(
                List.of(
                        "join-code-made",
                        "course-archived",
                        "course-reopened",
                        "join-code-withdrawn"),
                room.log(rivers));
    }

    @Test
    void whoLeftComesBackByCodeAndWhoWasRemovedDoesNot() {
        String code = code("");
        people.as(ada).post("/courses/join/" + code);
        people.as(ada).post(rivers + "/departure").then().statusCode(303);
        assertEquals(List.of("-Ada Lind STUDENT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
        people.as(ada).post("/courses/join/" + code).then().statusCode(303);
        Matcher member =
                Pattern.compile("/members/([0-9A-Z]{13})/removal")
                        .matcher(people.as(vera).get(rivers + "/members").asString());
        member.find();
        people.as(vera).post(rivers + member.group());
        people.as(ada)
                .post("/courses/join/" + code)
                .then()
                .statusCode(410)
                .body(containsString("You were taken out of this course"));
    }

    @Test
    void aWrongCodeIsSaidAndGuessingGetsSlow() {
        Secret session = people.signIn(ada);
        for (int i = 0; i < 9; i++) {
            people.as(session)
                    .get("/courses/join/AAAAAAA" + (char) ('A' + i % 8))
                    .then()
                    .statusCode(404)
                    .body(containsString("No course has this code"));
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Attempts made = attempts.at("join/" + ada.id).orElseThrow();
                            for (int i = 0; i < 10; i++) {
                                made.fail(Joining.LIMIT, Instant.now());
                            }
                        });
        String code = code("");
        people.as(session)
                .get("/courses/join/" + code)
                .then()
                .statusCode(429)
                .body(containsString("Too many wrong codes"));
        people.as(people.member("Zoya Ilina")).get("/courses/join/" + code).then().statusCode(200);
    }

    @Test
    void whateverIsTypedIsAWrongCode() {
        for (String typed : List.of("<script>", "%00", "a/b?c#d", "Щука", "x".repeat(5_000))) {
            String next =
                    people.as(ada)
                            .formParam("code", typed)
                            .post("/courses/join")
                            .then()
                            .statusCode(303)
                            .extract()
                            .header("Location");
            people.as(ada).urlEncodingEnabled(false).get(next).then().statusCode(404);
        }
    }

    @Test
    void ofManyAtOnceNoMoreJoinThanTheCodeAllows() throws Exception {
        String code = code("5");
        List<Secret> sessions = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            sessions.add(people.signIn(people.member("Student " + i)));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Secret session : sessions) {
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return people.as(session)
                                            .post("/courses/join/" + code)
                                            .statusCode();
                                }));
            }
            start.countDown();
            int joined = 0;
            for (Future<Integer> answer : answers) {
                joined += answer.get() == 303 ? 1 : 0;
            }
            assertEquals(5, joined);
            assertEquals(6, room.members(rivers).size());
        } finally {
            threads.shutdownNow();
        }
    }
}
