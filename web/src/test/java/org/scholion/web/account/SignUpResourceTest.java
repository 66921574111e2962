package org.scholion.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

@Tag("database")
@QuarkusTest
class SignUpResourceTest {

    private static final String GOOD = "three long barges";

    @Inject People people;
    @Inject Account.Repository accounts;
    @Inject EmptyTables tables;

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    private static Response send(String shown, String name, String password) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("shown", shown)
                .formParam("name", name)
                .formParam("password", password)
                .formParam("back", "/articles?after=x")
                .post("/sign-up");
    }

    @Test
    void aGoodFormMakesAMembersAccountAndLeadsBack() {
        Response answer = send("Ада Линд", "Ada@Example.org", GOOD);
        assertEquals(303, answer.statusCode(), answer.asString());
        assertTrue(answer.header("Location").endsWith("/articles?after=x"));
        Account made = accounts.bySignInName(new SignInName("ada@example.org")).orElseThrow();
        assertEquals("Ада Линд", made.displayName);
        assertEquals("ada@example.org", made.email);
        assertFalse(made.emailProven);
        assertTrue(made.claimed);
        assertEquals(SiteRole.MEMBER, made.siteRole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    shown    | ''                    | Something must stand here.
                    shown    | '   '                 | Something must stand here.
                    shown    | LONG                  | This is too long
                    shown    | ONLY                  | cannot be shown
                    name     | ''                    | Something must stand here.
                    name     | LONG                  | This is too long
                    name     | HIDDEN                | cannot be shown
                    name     | ada@                  | This is not an e-mail address
                    name     | @                     | This is not an e-mail address
                    name     | taken                 | Somebody signs in with this already.
                    name     | TAKEN@example.org     | Somebody signs in with this already.
                    password | ''                    | at least 8 characters
                    password | short                 | at least 8 characters
                    password | LONG                  | at most 256 characters
                    password | ada.lind.1903         | your own name
                    password | password1             | everybody tries first
                    """)
    void aWrongFieldGetsItsSentenceAndWhatWasTypedIsKept(
            String field, String value, String sentence) {
        send("Somebody", "taken", GOOD).then().statusCode(303);
        send("Somebody", "taken@example.org", GOOD).then().statusCode(303);
        String wrong =
                value.replace("LONG", "x".repeat(300))
                        .replace("HIDDEN", "a\u202eb")
                        .replace("ONLY", "\u200b\u200b");
        String shown = field.equals("shown") ? wrong : "Ada <Lind>";
        String name = field.equals("name") ? wrong : "ada.lind";
        Response answer = send(shown, name, field.equals("password") ? wrong : GOOD);
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        Element input = page.getElementById("field-" + field);
        assertEquals("problem-" + field, input.attr("aria-describedby"));
        assertEquals(1, page.select(".ask__problem").size(), page.html());
        String said = page.getElementById("problem-" + field).text();
        assertTrue(said.contains(sentence), said);
        assertEquals(shown, page.getElementById("field-shown").attr("value"));
        assertEquals(name, page.getElementById("field-name").attr("value"));
        assertEquals("", page.getElementById("field-password").attr("value"));
        assertEquals("/articles?after=x", page.select("[name=back]").attr("value"));
        assertEquals(2, accounts.count());
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Document page = Jsoup.parse(send("", "ada@", "short").asString());
        assertEquals(3, page.select(".ask__problem").size());
    }

    @Test
    void aFormWithoutFieldsIsNotAMistakeOfThePortal() {
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .post("/sign-up")
                .then()
                .statusCode(400);
    }
}
