package org.scholion.web.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Password;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.TestClock;

@Tag("database")
@QuarkusTest
class SignInResourceTest {

    @Inject People people;
    @Inject TestClock clock;
    @Inject SignIn signIn;
    @Inject Passwords passwords;
    @Inject Accounts accounts;
    @Inject org.scholion.web.database.EmptyTables tables;

    private Account ada;

    @BeforeEach
    void ada() {
        tables.empty();
        ada = people.withPassword(people.member("Ada Lind"));
    }

    @AfterEach
    void setTheClockBack() {
        clock.back();
        tables.empty();
    }

    private static RequestSpecification browser() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private Response enter(String name, String password) {
        return browser()
                .formParam("name", name)
                .formParam("password", password)
                .formParam("back", "/articles?after=x")
                .post("/sign-in");
    }

    @Test
    void theRightPasswordOpensThePortalAndLeadsBack() {
        Response answer = enter(ada.signInName, People.PASSWORD);
        answer.then().statusCode(303).header("Location", containsString("/articles?after=x"));
        Cookie cookie = answer.getDetailedCookie(People.COOKIE);
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        browser()
                .cookie(People.COOKIE, cookie.getValue())
                .get("/")
                .then()
                .body(containsString(">Ada Lind</summary>"));
    }

    @Test
    void offThisMachineTheCookieIsGuarded() {
        Cookie cookie =
                browser()
                        .header("Host", "portal.example.org")
                        .formParam("name", ada.signInName)
                        .formParam("password", People.PASSWORD)
                        .post("/sign-in")
                        .getDetailedCookie("__Host-scholion");
        assertTrue(cookie.isSecured() && cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain());
    }

    @Test
    void whoComesWithoutEncryptionIsToldWhyItCannotWork() {
        browser()
                .header("Host", "192.168.1.5:8080")
                .header("Origin", "http://192.168.1.5:8080")
                .formParam("name", ada.signInName)
                .formParam("password", People.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("without encryption"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        String wrong = enter(ada.signInName, "seven ferries on the Volga").asString();
        String unknown = enter("nobody", "seven ferries on the Volga").asString();
        assertTrue(wrong.contains("No account has this name and this password."), wrong);
        assertEquals(wrong.replace(ada.signInName, "nobody"), unknown);
        assertEquals(400, enter(ada.signInName, "").statusCode());
        assertEquals(400, enter("", "").statusCode());
        assertEquals(400, enter("a\u0000b", "x".repeat(100_000)).statusCode());
    }

    @Test
    void thePasswordIsTheSameHoweverTheKeyboardWritesIt() {
        Account zoya = people.member("Зоя Ильина");
        accounts.setPassword(zoya.id, passwords.hash(new Password("самый тёмный лес №1")));
        assertEquals(303, enter(zoya.signInName, "самый тёмный лес No1").statusCode());
        assertEquals(303, enter(zoya.signInName.toUpperCase(), "самый тёмный лес №1").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org/",
                "//evil.example.org",
                "/\\evil.example.org",
                "/\t/evil.example.org",
                "javascript:alert(1)"
            })
    void theWayBackNeverLeadsToAnotherSite(String back) {
        browser()
                .formParam("name", ada.signInName)
                .formParam("password", People.PASSWORD)
                .formParam("back", back)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", equalTo(RestAssured.baseURI + ":" + RestAssured.port + "/"));
        people.as(ada)
                .queryParam("back", back)
                .get("/sign-in")
                .then()
                .header("Location", equalTo(RestAssured.baseURI + ":" + RestAssured.port + "/"));
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneThatOpens() {
        Secret planted = people.signIn(people.member("Mallory Reed"));
        Response answer =
                people.as(planted)
                        .formParam("name", ada.signInName)
                        .formParam("password", People.PASSWORD)
                        .post("/sign-in");
        assertNotEquals(planted.value(), answer.getCookie(People.COOKIE));
        people.as(planted).get("/account").then().statusCode(303);
    }

    @Test
    void aStolenCookieIsWorthNothingAfterSignOut() {
        Secret session = people.signIn(ada);
        people.as(session).get("/account").then().statusCode(200);
        people.as(session)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .cookie(People.COOKIE, equalTo(""));
        people.as(session)
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?back=%2Faccount"));
        people.as(session)
                .accept("application/json")
                .get("/account")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aSessionEndsWhenItWasIdleForTooLong() {
        Secret session = people.signIn(ada);
        clock.forward(Duration.ofDays(6));
        people.as(session).get("/account").then().statusCode(200);
        clock.forward(Duration.ofDays(6));
        people.as(session).get("/account").then().statusCode(200);
        clock.forward(Duration.ofDays(8));
        people.as(session).get("/account").then().statusCode(303);
    }

    @Test
    void aSessionEndsAtLast() {
        Secret session = people.signIn(ada);
        for (int week = 0; week < 5; week++) {
            people.as(session).get("/account").then().statusCode(200);
            clock.forward(Duration.ofDays(6).plusHours(1));
        }
        people.as(session).get("/account").then().statusCode(303);
    }

    @Test
    void aClosedAccountIsToldSoOnlyToItsOwner() {
        Secret session = people.signIn(ada);
        accounts.change(ada.id, Account::disable);
        people.as(session).get("/account").then().statusCode(303);
        assertEquals(403, enter(ada.signInName, People.PASSWORD).statusCode());
        assertEquals(400, enter(ada.signInName, "seven ferries").statusCode());
    }

    @Test
    void aThousandWrongPasswordsComputeAFewHashesAndTheOwnerStillGetsIn() {
        long before = passwords.computed();
        for (int i = 0; i < 1_000; i++) {
            signIn.decide(ada.signInName, new Password("guess " + i), at("203.0.113.7"));
        }
        assertTrue(passwords.computed() - before <= 20, "hashes computed");
        Password right = new Password(People.PASSWORD);
        assertInstanceOf(
                SignIn.TooSoon.class, signIn.decide(ada.signInName, right, at("203.0.113.7")));
        assertInstanceOf(
                SignIn.Known.class, signIn.decide(ada.signInName, right, at("198.51.100.1")));
    }

    @Test
    void aThousandWrongPasswordsForAsManyNamesComputeAFewHashes() {
        long before = passwords.computed();
        for (int i = 0; i < 1_000; i++) {
            signIn.decide("name " + i, new Password("guess"), at("203.0.113.7"));
        }
        assertTrue(passwords.computed() - before <= 20, "hashes computed");
    }

    @Test
    void guessesFromEverywhereHoldTheOwnerUpForASecondAtMost() {
        long before = passwords.computed();
        for (int i = 0; i < 1_000; i++) {
            signIn.decide(ada.signInName, new Password("guess"), at("203.0.113." + i));
        }
        assertTrue(passwords.computed() - before <= 25, "hashes computed");
        clock.forward(Duration.ofSeconds(1));
        assertInstanceOf(
                SignIn.Known.class,
                signIn.decide(ada.signInName, new Password(People.PASSWORD), at("198.51.100.1")));
    }

    @Test
    void whoTriedTooOftenIsToldHowLongToWait() {
        for (int i = 0; i < 6; i++) {
            enter(ada.signInName, "guess");
        }
        enter(ada.signInName, People.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", not(equalTo(null)))
                .body(containsString("Nothing was checked; try again in"));
    }

    @Test
    void anOldHashIsMadeAnewAtSignIn() {
        Argon2Function weaker = Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID);
        String old = weaker.hash(People.PASSWORD).getResult();
        accounts.setPassword(ada.id, old);
        assertEquals(400, enter(ada.signInName, "seven ferries").statusCode());
        assertEquals(old, hash(), "a wrong password changes nothing");
        assertEquals(303, enter(ada.signInName, People.PASSWORD).statusCode());
        String made = hash();
        assertFalse(passwords.isOutdated(made), made);
        assertEquals(303, enter(ada.signInName, People.PASSWORD).statusCode());
        assertEquals(made, hash(), "it is made anew once");
    }

    private String hash() {
        return accounts.change(ada.id, account -> {}).passwordHash;
    }

    @Test
    void whereNoMailServerIsSetNoPageOffersALinkByMail() {
        browser()
                .get("/sign-in")
                .then()
                .body(not(containsString("/sign-in/forgotten")))
                .body(containsString("Ask an administrator of the portal for a one-time link."));
        browser().get("/sign-in/forgotten").then().statusCode(404);
        browser()
                .formParam("name", ada.signInName)
                .post("/sign-in/forgotten")
                .then()
                .statusCode(404);
    }

    private static NetworkAddress at(String address) {
        return NetworkAddress.of(address);
    }
}
