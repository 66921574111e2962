package org.scholion.web.account;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
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
        clock.forward(Duration.ofMinutes(16));
        people.as(session)
                .formParam("password", PASSWORD)
                .post("/account/password")
                .then()
                .statusCode(400)
                .body(containsString("signed in more than 15 minutes ago"));
        assertNull(stored().passwordHash);
    }

    @Test
    void norHasForgottenPasswordsSentElsewhere() {
        clock.forward(Duration.ofMinutes(16));
        people.as(session)
                .formParam("email", "mallory@example.org")
                .post("/account/email")
                .then()
                .statusCode(400)
                .body(containsString("signed in more than 15 minutes ago"));
        assertNull(stored().email);
    }

    @Test
    void norDeletesTheAccount() {
        clock.forward(Duration.ofMinutes(16));
        people.as(session)
                .header("Accept-Language", "ru")
                .post("/account/deletion")
                .then()
                .statusCode(400)
                .body(containsString("Ничего не удалено"));
        assertNotNull(stored());
    }
}
