package org.scholion.web.roster;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.SignInName;
import org.scholion.web.account.Accounts;
import org.scholion.web.course.Classroom;
import org.scholion.web.fixture.People;

/** Somebody signed up with the name or the address of another person, who stands in a list. */
@Tag("database")
@QuarkusTest
class ClaimedAccountTest {

    @Inject People people;
    @Inject Accounts accounts;
    @Inject Account.Repository stored;
    @Inject Classroom room;

    private Account vera;
    private String rivers;
    private String anna;
    private Account mallory;

    @BeforeEach
    void somebodySignsUpWithAnnasAddress() {
        vera = people.withPassword(people.teacher("Vera Orlova"));
        rivers = room.course(vera, "Reading rivers");
        anna = "anna." + Ids.inAddress(Ids.next()).toLowerCase() + "@example.org";
        mallory = signUp("Mallory Reed", anna);
    }

    private Account signUp(String shown, String name) {
        RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("shown", shown)
                .formParam("name", name)
                .formParam("password", "three long barges")
                .post("/sign-up")
                .then()
                .statusCode(303);
        return stored.bySignInName(new SignInName(name)).orElseThrow();
    }

    private String list(String text) {
        Response answer = people.as(vera).multiPart("text", text).post(rivers + "/roster");
        assertEquals(303, answer.statusCode(), answer.asString());
        return answer.header("Location").replaceFirst("^.*(/courses/)", "$1");
    }

    private String annasList() {
        return list("Anna Berg," + anna + "\nZoya Ilina\n");
    }

    private String preview(String list) {
        return people.as(vera).get(list).then().statusCode(200).extract().asString();
    }

    private ValidatableResponse bringIn(String list, int asked, Account... confirmed) {
        var request = people.as(vera).formParam("asked", asked);
        for (Account account : confirmed) {
            request.formParam("confirmed", Ids.inAddress(account.id));
        }
        return request.post(list + "/people").then();
    }

    @Test
    void theyAreAskedAboutAndLeftOutUnlessSomebodySaysItIsThem() {
        String list = annasList();
        String page = preview(list);
        assertTrue(page.contains("Is it them? 1 account that nobody has checked"), page);
        assertTrue(page.contains("the account of “Mallory Reed”"), page);
        assertTrue(page.contains("1 person will become members"), page);
        bringIn(list, 1).statusCode(303).header("Location", endsWith("said=brought-in"));
        assertEquals(List.of("Vera Orlova INSTRUCTOR", "Zoya Ilina STUDENT"), room.members(rivers));
    }

    @Test
    void whomSomebodyKnowsIsBroughtIn() {
        String list = list("Mallory," + anna + ",assistant,Red\n");
        bringIn(list, 1, mallory).statusCode(303);
        assertEquals(
                List.of("Mallory Reed ASSISTANT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
        people.as(vera).get(rivers + "/groups").then().body(containsString("Red"));
    }

    @Test
    void tickingAnotherAccountThanTheOneShownBringsNobodyIn() {
        Account ilya = people.member("Ilya Fomin");
        bringIn(annasList(), 1, ilya).statusCode(303);
        assertFalse(room.members(rivers).toString().contains("Ilya"));
    }

    @Test
    void whoSignsUpAfterThePreviewIsAskedAbout() {
        String late = "late." + anna;
        String list = list("Anna Berg," + late + "\n");
        assertFalse(preview(list).contains("Is it them?"));
        signUp("Mallory Again", late);
        bringIn(list, 0)
                .statusCode(409)
                .body(containsString("Nobody was brought in"))
                .body(containsString("the account of “Mallory Again”"));
        assertEquals(List.of("Vera Orlova INSTRUCTOR"), room.members(rivers));
    }

    @Test
    void nonsenseInTheFormBringsNobodyIn() {
        people.as(vera)
                .formParam("asked", "-1 or 1=1")
                .formParam("confirmed", "nobody")
                .post(annasList() + "/people")
                .then()
                .statusCode(409);
        assertEquals(List.of("Vera Orlova INSTRUCTOR"), room.members(rivers));
    }

    @Test
    void aChosenSignInNameIsNoProofEither() {
        String login = "s" + Ids.inAddress(Ids.next()).toLowerCase();
        signUp("Mallory Number", login);
        String page = preview(list("Name,Login\nAnna Berg," + login + "\n"));
        assertTrue(page.contains("the account of “Mallory Number”"), page);
    }

    @Test
    void whoProvedTheAddressIsNotAskedAbout() {
        accounts.change(mallory.id, account -> account.proveEmail());
        assertFalse(preview(annasList()).contains("Is it them?"));
    }

    @Test
    void theOneWhoProvedTheAddressGoesBeforeWhoSignsInWithIt() {
        accounts.change(mallory.id, account -> account.writeTo(null, false));
        Account julia = people.member("Julia Marsh");
        accounts.change(julia.id, account -> account.writeTo(new EmailAddress(anna), true));
        bringIn(annasList(), 0).statusCode(303);
        assertTrue(room.members(rivers).contains("Julia Marsh STUDENT"));
    }

    @Test
    void whomAnInstructorMadeIsNotAskedAboutUntilTheyChangeTheirAddress() {
        Account ada = people.withPassword(people.member("Ada Lind"));
        String own = "ada." + anna;
        accounts.change(ada.id, account -> account.writeTo(new EmailAddress(own), false));
        assertFalse(preview(list("Ada Lind," + own + "\n")).contains("Is it them?"));
        String other = "other." + anna;
        people.as(ada)
                .formParam("email", other)
                .formParam("current", People.PASSWORD)
                .post("/account/email")
                .then()
                .statusCode(303);
        assertTrue(preview(list("Carl Reed," + other + "\n")).contains("Is it them?"));
    }

    @Test
    void onePersonIsAskedAboutToo() {
        people.as(vera)
                .formParam("signIn", anna)
                .formParam("role", "STUDENT")
                .post(rivers + "/members/new")
                .then()
                .statusCode(409)
                .body(containsString("the account of “Mallory Reed”"))
                .body(not(containsString("notice--refusal")));
        assertEquals(List.of("Vera Orlova INSTRUCTOR"), room.members(rivers));
        people.as(vera)
                .formParam("signIn", anna)
                .formParam("role", "STUDENT")
                .formParam("confirmed", Ids.inAddress(mallory.id))
                .post(rivers + "/members/new")
                .then()
                .statusCode(303);
        assertEquals(
                List.of("Mallory Reed STUDENT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
    }
}
