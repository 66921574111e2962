package org.scholion.web.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Ids;
import org.scholion.web.fixture.Shelf;

@QuarkusTest
class AuditResourceTest {

    private static final Pattern FORM = Pattern.compile("/audit/([0-9A-Z]{13})/dismissal");
    private static final Pattern ASIDE = Pattern.compile("/audit/([0-9A-Z]{13})/restoration");

    @Inject Shelf shelf;
    @Inject SessionFactory sessions;
    private String article;
    private String audit;

    @BeforeEach
    void open() {
        article = "/articles/" + shelf.river();
        audit = article + "/audit";
        Matcher aside = ASIDE.matcher(page());
        while (aside.find()) {
            post(aside.group(1) + "/restoration");
        }
    }

    private String page() {
        return given().get(audit).asString();
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false);
    }

    private Response post(String path) {
        return form().post(audit + "/" + path);
    }

    private Response dismiss(String finding, String reason) {
        return form().formParam("reason", reason).post(audit + "/" + finding + "/dismissal");
    }

    private String first() {
        Matcher form = FORM.matcher(page());
        assertTrue(form.find(), "the sample article has findings");
        return form.group(1);
    }

    @Test
    void findingsStandWithTheirTextAndTheirPlace() {
        given().get(audit)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Letters of another script in an address"))
                .body(containsString("/notes#n5\">Note 5</a>"))
                .body(containsString("The Society Remembered"))
                .body(containsString("id=\"check-foreign-letters-in-address\""));
    }

    @Test
    void inRussianThePageSaysThatFindingsAreWordedInEnglish() {
        given().header("Accept-Language", "ru")
                .get(audit)
                .then()
                .statusCode(200)
                .body(containsString("Буквы другого алфавита в адресе"))
                .body(containsString("сформулированы по-английски"));
    }

    @Test
    void aDismissedFindingStandsApartWithItsReason() {
        String finding = first();
        dismiss(finding, "The journal prints it so <b>.")
                .then()
                .statusCode(303)
                .header("Location", containsString(audit + "#finding-" + first()));
        given().get(audit)
                .then()
                .body(containsString("The journal prints it so &lt;b&gt;."))
                .body(containsString("on this machine"))
                .body(containsString(finding + "/restoration"))
                .body(not(containsString(finding + "/dismissal")));
    }

    @Test
    void aRestoredFindingIsOpenAgain() {
        String finding = first();
        dismiss(finding, "A slip of mine.");
        post(finding + "/restoration").then().statusCode(303);
        dismiss(finding, "\u0000").then().statusCode(400);
        assertTrue(page().contains(finding + "/dismissal"));
    }

    @Test
    void theLinksOfARefusalLeadBackToTheAudit() {
        dismiss(first(), " ")
                .then()
                .body(containsString("/theme/dark?back=" + audit.replace("/", "%2F") + "\""));
        dismiss("nonsense", "No such.")
                .then()
                .body(containsString("/theme/dark?back=%2Farticles\""));
    }

    @Test
    void dismissingTwiceKeepsTheFirstReason() {
        String finding = first();
        dismiss(finding, "First reason.");
        dismiss(finding, "Second reason.").then().statusCode(303);
        given().get(audit)
                .then()
                .body(containsString("First reason."))
                .body(not(containsString("Second reason.")));
    }

    @Test
    void withoutAReasonNothingIsDoneAndThePageSaysSo() {
        String finding = first();
        dismiss(finding, "  ").then().statusCode(400).body(containsString("Give a reason"));
        String long_ = "x".repeat(1_001);
        dismiss(finding, long_).then().statusCode(400).body(containsString(long_));
        assertTrue(page().contains(finding + "/dismissal"));
    }

    @Test
    void aFindingOfAnotherArticleIsNotThere() {
        String other = given().get("/articles/" + shelf.hostile() + "/audit").asString();
        Matcher form = FORM.matcher(other);
        assertTrue(form.find(), "the hostile article has findings");
        dismiss(form.group(1), "Not mine.").then().statusCode(404);
        dismiss(Ids.inAddress(1), "No such.").then().statusCode(404);
        dismiss("nonsense", "No such.").then().statusCode(404);
        given().get("/articles/nothing/audit").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
    void whoMayNotEditFindsNothing(String proxy) {
        String finding = first();
        given().header(proxy, "198.51.100.7").get(audit).then().statusCode(404);
        form().header(proxy, "198.51.100.7")
                .formParam("reason", "x")
                .post(audit + "/" + finding + "/dismissal")
                .then()
                .statusCode(404);
        form().header(proxy, "198.51.100.7")
                .post(audit + "/" + finding + "/restoration")
                .then()
                .statusCode(404);
        assertTrue(page().contains(finding + "/dismissal"));
    }

    @Test
    void aPageOfAnotherSiteCannotDismiss() {
        form().header("Sec-Fetch-Site", "cross-site")
                .formParam("reason", "x")
                .post(audit + "/" + first() + "/dismissal")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/text", "/notes", "/references", "/authors", "/claims"})
    void studentsSeeNothingOfTheAudit(String page) {
        String html = given().header("Via", "1.1 proxy").get(article + page).asString();
        assertTrue(!html.contains("audit") && !html.contains("finding"), page);
    }

    @Test
    void costsAFixedNumberOfQueries() {
        page();
        sessions.getStatistics().clear();
        page();
        assertEquals(4, sessions.getStatistics().getPrepareStatementCount());
    }

    @Test
    void hostileTextIsShownAsText() {
        given().get("/articles/" + shelf.hostile() + "/audit")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }
}
