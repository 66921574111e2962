package org.scholion.web.account;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.TestClock;

@Tag("database")
@QuarkusTest
class OneTimeLinksTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject People people;
    @Inject OneTimeLinks links;
    @Inject FirstAdministrator first;
    @Inject TestClock clock;
    @Inject EmptyTables tables;

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    private static Response set(String path, String password) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("password", password)
                .post(path);
    }

    private String link(Account account) {
        return links.issue(account.id, Purpose.SLIP, null, DAY).path();
    }

    @Test
    void aLinkSetsThePasswordAndOpensThePortalOnce() {
        Account ilya = people.member("Ilya Fomin");
        Secret before = people.signIn(ilya);
        String path = link(ilya);
        RestAssured.get(path).then().statusCode(200).body(containsString(ilya.signInName));
        RestAssured.get(path).then().statusCode(200);
        assertEquals(303, set(path, "three long barges").statusCode());
        Response again = set(path, "another long barge");
        assertEquals(404, again.statusCode());
        again.then().body(containsString("This link opens nothing any more"));
        people.as(before).get("/account").then().statusCode(303);
        RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("name", ilya.signInName)
                .formParam("password", "three long barges")
                .post("/sign-in")
                .then()
                .statusCode(303);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneGetsIn() {
        String path = link(people.member("Ilya Fomin"));
        List<Integer> answers =
                IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> set(path, "three long barges " + i).statusCode())
                        .toList();
        assertEquals(1, answers.stream().filter(status -> status == 303).count(), "" + answers);
        assertEquals(5, answers.stream().filter(status -> status == 404).count(), "" + answers);
    }

    @Test
    void aLaterLinkEndsTheEarlierAndAnOldOneOpensNothing() {
        Account ilya = people.member("Ilya Fomin");
        String earlier = link(ilya);
        String later = link(ilya);
        RestAssured.get(earlier).then().statusCode(404);
        RestAssured.get(later).then().statusCode(200);
        clock.forward(DAY.plusSeconds(1));
        RestAssured.get(later).then().statusCode(404);
        RestAssured.get("/link/nothing").then().statusCode(404);
    }

    @Test
    void aPasswordThatEverybodyTriesIsNotTakenAndTheLinkIsNotUsedUp() {
        String path = link(people.member("Ilya Fomin"));
        set(path, "password1").then().statusCode(400).body(containsString("everybody tries first"));
        set(path, "short").then().statusCode(400).body(containsString("at least 8"));
        set(path, "Fomin 1997").then().statusCode(400).body(containsString("your own name"));
        set(path, "three long barges").then().statusCode(303);
    }

    @Test
    void thePasswordOfTheFirstAdministratorIsSetByALinkUntilItWasUsed() {
        tables.empty();
        String one = first.link().orElseThrow().path();
        String two = first.link().orElseThrow().path();
        assertNotEquals(one, two);
        set(one, "three long barges").then().statusCode(404);
        set(two, "three long barges").then().statusCode(303);
        assertTrue(first.link().isEmpty());
        tables.empty();
    }

    @Test
    void slipsNameThePersonAndNobodyGetsOneForATeacher() {
        Account vera = people.teacher("Vera Orlova");
        Account daniel = people.teacher("Daniel Reed");
        Account zoya = people.member("Зоя <Ильина>");
        String page = new SlipsOfClass(people).page(vera, List.of(zoya, daniel));
        assertTrue(page.contains("Зоя &lt;Ильина&gt;"), page);
        assertTrue(page.contains("/link/"), page);
        assertTrue(page.contains("<svg "), page);
        assertTrue(page.contains("Daniel Reed."), page);
        assertFalse(page.contains(daniel.signInName), page);
        assertEquals(2, page.split("/link/", -1).length);
    }

    private record SlipsOfClass(People people) {

        String page(Account teacher, List<Account> students) {
            String ids = String.join(",", students.stream().map(s -> "" + s.id).toList());
            return people.as(teacher).formParam("ids", ids).post("/tests/slips").asString();
        }
    }
}
