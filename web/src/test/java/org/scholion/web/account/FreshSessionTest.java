package org.scholion.web.account;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.TestClock;

/** Who has no password, as with single sign-on, proves by signing in that it is still them. */
@Tag("database")
@QuarkusTest
class FreshSessionTest {

    private static final String PASSWORD = "eleven barges below Kholmogory";

    @Inject People people;
    @Inject Account.Repository accounts;
    @Inject TestClock clock;

    private Account ada;
    private Secret session;

    @BeforeEach
    void signIn() {
        ada = people.member("Ada Lind");
        session = people.signIn(ada);
    }

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    private ValidatableResponse refused(String path, String field, String value) {
        clock.forward(Duration.ofMinutes(16));
        return people.as(session).formParam(field, value).post(path).then().statusCode(400);
    }

    private Account stored() {
        return accounts.findById(ada.id);
    }

    @Test
    void aFirstPasswordIsSetJustAfterSigningIn() {
        clock.forward(Duration.ofMinutes(14));
        people.as(session)
                .formParam("password", PASSWORD)
                .post("/account/password")
                .then()
                .statusCode(303);
        assertNotNull(stored().passwordHash);
    }

    @Test
    void inABrowserLeftOpenNobodySetsOne() {
        refused("/account/password", "password", PASSWORD)
                .body(containsString("signed in more than 15 minutes ago"));
        assertNull(stored().passwordHash);
    }

    @Test
    void norHasForgottenPasswordsSentElsewhere() {
        refused("/account/email", "email", "mallory@example.org")
                .body(containsString("signed in more than 15 minutes ago"));
        assertNull(stored().email);
    }

    @Test
    void norDeletesTheAccount() {
        refused("/account/deletion", "current", "").body(containsString("Nothing was deleted"));
        assertNotNull(stored());
    }
}
