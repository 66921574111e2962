package org.scholion.web.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.Shelf;

@Tag("database")
@QuarkusTest
class SessionTest {

    private static final String NAME = ">Зоя Ильина</summary>";

    @Inject People people;
    @Inject Shelf shelf;
    @Inject Sessions sessions;
    @Inject SessionFactory statistics;

    private Account zoya() {
        return people.member("Зоя Ильина");
    }

    @Test
    void thePageShowsWhoIsSignedIn() {
        people.as(zoya()).get("/").then().statusCode(200).body(containsString(NAME));
        RestAssured.get("/").then().body(containsString("href=\"/sign-in?back="));
    }

    @Test
    void alsoAPageThatIsNotThereShowsWhoIsSignedIn() {
        people.as(zoya()).get("/nowhere").then().statusCode(404).body(containsString(NAME));
    }

    @Test
    void theReadingPageShowsWhoIsSignedInAndTheNextReaderDoesNotSeeIt() {
        String text = "/articles/" + shelf.river() + "/text";
        RestAssured.get(text).then().body(not(containsString("Зоя")));
        people.as(zoya()).get(text).then().body(containsString(NAME));
        RestAssured.get(text).then().body(not(containsString("Зоя")));
    }

    @Test
    void aNameWithMarkupIsShownAsItIsWritten() {
        people.as(people.member("<b>Ada</b> & \"Lind\""))
                .get("/")
                .then()
                .body(containsString("&lt;b&gt;Ada&lt;/b&gt; &amp; &quot;Lind&quot;"));
    }

    @Test
    void anEndedSessionOpensNothing() {
        Account zoya = zoya();
        Secret stolen = people.signIn(zoya);
        sessions.endAll(zoya.id);
        people.as(stolen).get("/").then().statusCode(200).body(not(containsString("Зоя")));
    }

    @Test
    void aTamperedCookieOpensNothing() {
        String good = people.signIn(zoya()).value();
        char last = good.charAt(42);
        String tampered = good.substring(0, 42) + (last == 'A' ? 'B' : 'A');
        assertNotEquals(good, tampered);
        for (String cookie : new String[] {tampered, good + "A", "", "%00", "a'or'1'='1"}) {
            RestAssured.given()
                    .cookie(People.COOKIE, cookie)
                    .get("/")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Зоя")));
        }
    }

    @Test
    void aRequestWithASessionCostsOneQueryMoreAndOneWithoutNone() {
        Secret session = people.signIn(zoya());
        people.as(session).get("/articles");
        long visitor = statements(() -> RestAssured.get("/articles"));
        long signedIn = statements(() -> people.as(session).get("/articles"));
        assertEquals(visitor + 1, signedIn);
        String file = "/css/base.css";
        assertEquals(0, statements(() -> people.as(session).get(file).then().statusCode(200)));
    }

    private long statements(Runnable request) {
        long before = statistics.getStatistics().getPrepareStatementCount();
        request.run();
        return statistics.getStatistics().getPrepareStatementCount() - before;
    }
}
