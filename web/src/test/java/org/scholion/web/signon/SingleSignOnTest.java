package org.scholion.web.signon;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.EmailAddress;
import org.scholion.web.account.Accounts;
import org.scholion.web.fixture.People;

@QuarkusTest
@WithTestResource(IdentityProviderProcess.class)
class SingleSignOnTest {

    @Inject People people;
    @Inject Accounts accounts;

    private final Map<String, String> cookies = new HashMap<>();
    private String person;
    private String email;

    @BeforeEach
    void somebodyNew() {
        person = UUID.randomUUID().toString();
        email = person + "@example.org";
        cookies.clear();
    }

    private void says(Consumer<JwtClaims> more) {
        IdentityProviderProcess.says(
                claims -> {
                    claims.setSubject(person);
                    claims.setStringClaim("name", "Джулия Марш");
                    claims.setStringClaim("email", email);
                    claims.setClaim("email_verified", true);
                    more.accept(claims);
                });
    }

    /** Asks as a browser does, which keeps cookies. */
    private Response get(String address) {
        Response answer =
                RestAssured.given()
                        .redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .cookies(cookies)
                        .get(address);
        answer.getDetailedCookies()
                .forEach(
                        cookie -> {
                            if (cookie.getMaxAge() == 0) {
                                cookies.remove(cookie.getName());
                            } else {
                                cookies.put(cookie.getName(), cookie.getValue());
                            }
                        });
        return answer;
    }

    /** Follows the way to the provider and back; the last answer. */
    private Response signIn() {
        return signIn("/sign-in/provider");
    }

    private Response signIn(String address) {
        Response answer = get(address);
        for (int step = 0; step < 6 && answer.getHeader("Location") != null; step++) {
            String next = answer.getHeader("Location");
            if (cookies.containsKey(People.COOKIE)) {
                return answer;
            }
            answer = get(next);
        }
        return answer;
    }

    private String account() {
        return get("/account").asString();
    }

    /** They are told so on the sign-in page, in its own words. */
    private void assertNobodyIsIn() {
        Response answer = signIn();
        assertNull(cookies.get(People.COOKIE), cookies.toString());
        answer.then()
                .statusCode(400)
                .body(containsString("The identity provider did not let you in."))
                .body(containsString("action=\"/sign-in\""));
        get("/account").then().statusCode(303);
    }

    @Test
    void theWayBackLeadsToThePageThatWasAskedFor() {
        get("/sign-in?back=/articles%3Fafter%3Dx")
                .then()
                .body(containsString("/sign-in/provider?back=%2Farticles%3Fafter%3Dx"));
        says(claims -> {});
        Response answer = signIn("/sign-in/provider?back=%2Farticles%3Fafter%3Dx");
        assertTrue(cookies.containsKey(People.COOKIE), answer.asString());
        assertEquals("/articles?after=x", path(answer));
        assertEquals("/articles", path(get("/sign-in/provider?back=%2Farticles")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fevil.example.org%2F",
                "%2F%2Fevil.example.org",
                "%2F%5Cevil.example.org",
                "javascript%3Aalert(1)"
            })
    void theWayBackNeverLeadsToAnotherSite(String back) {
        says(claims -> {});
        Response answer = signIn("/sign-in/provider?back=" + back);
        assertTrue(cookies.containsKey(People.COOKIE), answer.asString());
        assertEquals("/", path(answer));
        assertEquals("/", path(get("/sign-in/provider?back=" + back)));
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://localhost:[0-9]+", "");
    }

    @Test
    void theSignInPageShowsTheProvider() {
        get("/sign-in").then().body(containsString("Sign in by Northern University"));
    }

    @Test
    void whoTheProviderKnowsGetsAnAccountAndASessionOfOurs() {
        says(claims -> {});
        assertEquals(303, signIn().statusCode());
        assertTrue(account().contains("Джулия Марш"), account());
        assertTrue(account().contains(email), account());
        assertTrue(
                cookies.keySet().stream().noneMatch(name -> name.startsWith("q_session")),
                cookies.toString());
    }

    @Test
    void theSamePersonGetsTheSameAccountThoughTheAddressChanged() {
        says(claims -> {});
        signIn();
        String before = email;
        cookies.clear();
        says(claims -> claims.setStringClaim("email", "other-" + person + "@example.org"));
        signIn();
        assertTrue(account().contains(before), account());
    }

    @Test
    void aVerifiedAddressOpensTheAccountThatProvedIt() {
        Account julia = people.member("Julia Marsh");
        accounts.change(julia.id, account -> account.writeTo(new EmailAddress(email), true));
        says(claims -> {});
        signIn();
        assertTrue(account().contains(julia.signInName), account());
    }

    @Test
    void anAddressThatIsNotVerifiedOpensNobodysAccount() {
        Account julia = people.member("Julia Marsh");
        accounts.change(julia.id, account -> account.writeTo(new EmailAddress(email), true));
        says(claims -> claims.setClaim("email_verified", false));
        signIn();
        assertTrue(!account().contains(julia.signInName), account());
        assertTrue(!account().contains(email), account());
    }

    @Test
    void whoSignedUpWithSomebodyElsesAddressGetsNothingOfTheirs() {
        Account mallory = people.withPassword(people.member("Mallory Reed"));
        accounts.change(mallory.id, account -> account.writeTo(new EmailAddress(email), false));
        says(claims -> {});
        signIn();
        assertTrue(!account().contains(mallory.signInName), account());
        assertTrue(account().contains(email), account());
    }

    @Test
    void aTokenForAnotherPortalOpensNothing() {
        says(claims -> claims.setAudience("another"));
        assertNobodyIsIn();
    }

    @Test
    void anExpiredTokenOpensNothing() {
        says(claims -> claims.setExpirationTime(IdentityProviderProcess.anHourAgo()));
        assertNobodyIsIn();
    }

    @Test
    void aTokenThatSomebodyElseSignedOpensNothing() {
        says(claims -> {});
        IdentityProviderProcess.isForged();
        assertNobodyIsIn();
    }

    @Test
    void aTokenOfAnotherIssuerOpensNothing() {
        says(claims -> claims.setIssuer("https://evil.example.org"));
        assertNobodyIsIn();
    }

    @Test
    void aTokenFromAnotherRoundOpensNothing() {
        says(claims -> claims.setStringClaim("nonce", "of another round"));
        assertNobodyIsIn();
    }

    @Test
    void aStateThatThisBrowserDidNotBeginOpensNothing() {
        says(claims -> {});
        String back = get(get("/sign-in/provider").getHeader("Location")).getHeader("Location");
        assertTrue(back.contains("state="), back);
        cookies.clear();
        Response answer = get(back);
        assertTrue(answer.header("Location").contains("/authorize?"), "it begins a new round");
        assertNull(cookies.get(People.COOKIE));
    }
}
