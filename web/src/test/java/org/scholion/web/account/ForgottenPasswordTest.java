package org.scholion.web.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.TestClock;
import org.scholion.web.mail.Outbox;

@Tag("database")
@QuarkusTest
@TestProfile(MailIsSent.class)
class ForgottenPasswordTest {

    private static final Pattern LINK =
            Pattern.compile("https://read\\.example\\.org(/link/[A-Za-z0-9_-]{43})\\s");

    @Inject People people;
    @Inject Accounts accounts;
    @Inject OneTimeLinks links;
    @Inject Outbox outbox;
    @Inject MockMailbox mailbox;
    @Inject TestClock clock;
    @Inject EmptyTables tables;

    private Account ada;

    @BeforeEach
    void ada() {
        tables.empty();
        mailbox.clear();
        ada = withAddress(people.withPassword(people.member("Ada Lind")), "ada@example.org");
    }

    @AfterEach
    void setTheClockBack() {
        clock.back();
        tables.empty();
    }

    private Account withAddress(Account account, String address) {
        return accounts.change(
                account.id, changed -> changed.writeTo(new EmailAddress(address), false));
    }

    private static Response ask(String name) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Host", "evil.example.org")
                .formParam("name", name)
                .post("/sign-in/forgotten");
    }

    /** All letters to an address, when everything that was asked for is done. */
    private List<Mail> letters(String address) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        outbox.send(
                () -> {
                    done.complete(null);
                    return Optional.empty();
                });
        done.join();
        return mailbox.getMailsSentTo(address);
    }

    private String link() {
        List<Mail> letters = letters("ada@example.org");
        Matcher found = LINK.matcher(letters.get(letters.size() - 1).getText());
        assertTrue(found.find(), letters.get(letters.size() - 1).getText());
        return found.group(1);
    }

    private static int use(String link) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("password", "three long barges")
                .post(link)
                .statusCode();
    }

    @Test
    void aLinkComesByMailOpensTheAccountOnceAndEndsItsSessions() {
        Secret elsewhere = people.signIn(ada);
        ask(ada.signInName).then().statusCode(303);
        String link = link();
        assertEquals(303, use(link));
        assertEquals(404, use(link));
        people.as(elsewhere).get("/account").then().statusCode(303);
        assertTrue(accounts.change(ada.id, account -> {}).emailProven);
    }

    @Test
    void theLetterIsInPlainTextAndInHtmlAndLeadsToThePortalsOwnAddress() {
        accounts.change(ada.id, account -> account.rename(new DisplayName("Ada <b>Lind</b>")));
        ask("ADA@example.org");
        Mail letter = letters("ada@example.org").get(0);
        assertEquals("Scholion: choose a new password", letter.getSubject());
        assertTrue(letter.getText().startsWith("Hello Ada <b>Lind</b>,"), letter.getText());
        assertTrue(letter.getHtml().contains("Ada &lt;b&gt;Lind&lt;/b&gt;"), letter.getHtml());
        assertTrue(letter.getHtml().contains("href=\"https://read.example.org/link/"));
        assertTrue(letter.getText().contains(ada.signInName));
        assertFalse((letter.getText() + letter.getHtml()).contains("evil"));
    }

    @Test
    void itIsWrittenInTheLanguageOfThePersonElseInThatOfThePage() {
        RestAssured.given()
                .header("Accept-Language", "ru")
                .formParam("name", ada.signInName)
                .post("/sign-in/forgotten");
        assertEquals("Scholion: новый пароль", letters("ada@example.org").get(0).getSubject());
        accounts.change(ada.id, account -> account.speak("ru"));
        clock.forward(ForgottenPassword.BETWEEN.plusSeconds(1));
        ask(ada.signInName);
        assertTrue(letters("ada@example.org").get(1).getText().contains("Здравствуйте, Ada Lind!"));
    }

    @Test
    void whetherThereIsSuchAnAccountIsNotTold() {
        Account withoutAddress = people.member("Ilya Fomin");
        Account closed = withAddress(people.member("Carl Closed"), "carl@example.org");
        accounts.change(closed.id, Account::disable);
        String told = null;
        for (String name :
                List.of(
                        ada.signInName,
                        "ada@example.org",
                        "nobody",
                        "nobody@example.org",
                        withoutAddress.signInName,
                        closed.signInName,
                        "a\u0000b",
                        "<script>alert(1)</script>",
                        "x".repeat(10_000))) {
            Response answer = ask(name);
            String here = answer.statusCode() + answer.header("Location") + answer.asString();
            assertEquals(told == null ? here : told, here, name);
            told = here;
        }
        assertEquals(1, letters("ada@example.org").size());
        assertEquals(1, mailbox.getTotalMessagesSent());
        RestAssured.get("/sign-in/forgotten?asked=1")
                .then()
                .statusCode(200)
                .body(containsString("a link is on its way"));
    }

    @Test
    void anEmptyFormGetsASentence() {
        ask(" ").then().statusCode(400).body(containsString("Something must stand here."));
        assertEquals(0, letters("ada@example.org").size());
    }

    @Test
    void nobodyFillsAnothersMailbox() {
        for (int i = 0; i < 10; i++) {
            ask(ada.signInName).then().statusCode(303);
        }
        assertEquals(1, letters("ada@example.org").size());
        for (int i = 0; i < 10; i++) {
            clock.forward(ForgottenPassword.BETWEEN.plusSeconds(1));
            ask("ada@example.org").then().statusCode(303);
            letters("ada@example.org");
        }
        assertEquals(ForgottenPassword.A_DAY, letters("ada@example.org").size());
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        // Each question doubles the time until the next: a slow machine only needs some more.
        Response answer = ask("nobody");
        for (int i = 0; i < 40 && answer.statusCode() == 303; i++) {
            answer = ask("nobody " + i);
        }
        answer.then()
                .statusCode(429)
                .header("Retry-After", not(containsString("-")))
                .body(containsString("Too many links were asked for from here."));
    }

    @Test
    void anOldLinkAndOneBeforeTheLastOpenNothing() {
        ask(ada.signInName);
        String first = link();
        clock.forward(ForgottenPassword.BETWEEN.plusSeconds(1));
        ask(ada.signInName);
        String second = link();
        assertEquals(404, use(first));
        clock.forward(ForgottenPassword.USABLE);
        assertEquals(404, use(second));
    }

    @Test
    void aStrangerWhoAsksDoesNotSpoilASlip() {
        String slip = links.issue(ada.id, Purpose.SLIP, null, Duration.ofDays(1)).path();
        ask(ada.signInName);
        assertEquals(1, letters("ada@example.org").size());
        assertEquals(303, use(slip));
    }

    @Test
    void aLinkProvesNoAddressButTheOneItWasSentTo() {
        ask(ada.signInName);
        String link = link();
        withAddress(ada, "somebody.else@example.org");
        assertEquals(404, use(link));
        assertFalse(accounts.change(ada.id, account -> {}).emailProven);
    }

    @Test
    void theSignInPageLeadsThere() {
        RestAssured.get("/sign-in").then().body(containsString("href=\"/sign-in/forgotten\""));
    }
}
