package org.scholion.web.claim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.web.claim.Evidence.Reach;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.Shelf;

@Tag("database")
@QuarkusTest
class ClaimsResourceTest {

    @Inject Shelf shelf;
    @Inject EmptyTables tables;
    @Inject EditionClaims editions;
    @Inject Curation curation;
    @Inject DrawnClaims drawn;
    @Inject SessionFactory sessions;

    private String article;

    @BeforeEach
    void onlyTheRiver() {
        tables.empty();
        article = "/articles/" + shelf.river();
    }

    private String page(String query) {
        return given().get(article + "/claims" + query).then().statusCode(200).extract().asString();
    }

    private static int count(String page) {
        return page.split("<li class=\"claim claim--", -1).length - 1;
    }

    @Test
    void thePageShowsWhatIsWorthCheckingAndOffersTheRest() {
        String worth = page("");
        String all = page("?weight=all");
        assertTrue(count(worth) > 0);
        assertTrue(count(all) > count(worth));
        assertEquals(editions.at(shelf.river()).claims().size(), count(all));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=causal",
        "section=s3",
        "evidence=with",
        "evidence=without",
        "state=suggested"
    })
    void aFilterShowsWhatFitsOnly(String query) {
        EditionClaims.Snapshot now = editions.at(shelf.river());
        long wanted =
                now.claims().stream()
                        .filter(
                                claim ->
                                        switch (query) {
                                            case "kind=causal" ->
                                                    claim.kinds().contains(ClaimKind.CAUSAL);
                                            case "section=s3" -> claim.section().equals("s3");
                                            case "evidence=with" -> claim.evidence().isInSentence();
                                            case "evidence=without" ->
                                                    !claim.evidence().isInSentence();
                                            default -> claim.isSuggested();
                                        })
                        .count();
        assertEquals(wanted, count(page("?weight=all&" + query)));
    }

    @Test
    void dismissedClaimsAreShownWhenAskedForOnly() {
        EditionClaims.Snapshot before = editions.at(shelf.river());
        ClaimView claim = before.claims().get(0);
        curation.dismiss(
                new Curation.Editor(before.edition(), "local"),
                Decisions.seen(claim.id(), claim.version()));
        assertEquals(before.claims().size() - 1, count(page("?weight=all")));
        assertEquals(1, count(page("?state=dismissed")));
    }

    @Test
    void theWeightiestComesFirstWhereAskedFor() {
        String first =
                editions.at(shelf.river()).claims().stream()
                        .max(java.util.Comparator.comparing(ClaimView::salience))
                        .orElseThrow()
                        .id();
        String page = page("?order=salience");
        int place = page.indexOf("<li class=\"claim claim--");
        assertTrue(page.substring(place, place + 200).contains(first));
    }

    @Test
    void anIbidIsShownWithTheNoteItStandsFor() {
        assertTrue(page("?weight=all").contains("as the importer reads it, note 1:"));
        assertTrue(
                editions.at(shelf.river()).claims().stream()
                        .flatMap(claim -> claim.evidence().sources().stream())
                        .anyMatch(source -> "1".equals(source.readAs())));
    }

    @Test
    void theAuthorsOwnWorkIsCalledThat() {
        assertTrue(page("?weight=all").contains("The authors’ own work"));
    }

    @Test
    void whatHasNoSourceIsTheImportersWord() {
        assertTrue(page("").contains("The importer found no source in this sentence."));
    }

    @Test
    void thePageSpeaksRussianWithItsPlurals() {
        given().header("Accept-Language", "ru")
                .get(article + "/claims?weight=all")
                .then()
                .body(containsString("<h1>Утверждения</h1>"))
                .body(containsString("предложено импортом"))
                .body(not(containsString("suggested by the importer")));
    }

    @Test
    void theTextShowsClaimsWhereTheReaderWantsThem() {
        given().get(article + "/text").then().body(not(containsString("class=\"claimed\" id")));
        given().get(article + "/text?claims=show").then().body(containsString("claimsign"));
        given().cookie("scholion-claims", "show")
                .get(article + "/text")
                .then()
                .body(containsString("claimsign"));
        given().cookie("scholion-claims", "show")
                .get(article + "/text?claims=hide")
                .then()
                .body(not(containsString("claimsign\"")));
        given().redirects()
                .follow(false)
                .get("/claims/show?back=" + article + "/text")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("scholion-claims=show"));
    }

    @Test
    void theTextWithClaimsIsAnotherOneAfterADecisionOnly() {
        Response before = given().get(article + "/text?claims=show");
        String tag = before.header("ETag");
        given().header("If-None-Match", tag)
                .get(article + "/text?claims=show")
                .then()
                .statusCode(304);
        EditionClaims.Snapshot now = editions.at(shelf.river());
        ClaimView claim =
                now.claims().stream().filter(ClaimView::shownFirst).findFirst().orElseThrow();
        assertTrue(before.asString().contains(claim.anchor()));
        String revision = drawn.revision(now.edition());
        curation.dismiss(
                new Curation.Editor(now.edition(), "local"),
                Decisions.seen(claim.id(), claim.version()));
        assertNotEquals(revision, drawn.revision(now.edition()));
        given().header("If-None-Match", tag)
                .get(article + "/text?claims=show")
                .then()
                .statusCode(200)
                .body(not(containsString(claim.anchor())));
    }

    @Test
    void editorsAddAClaimFromAParagraphOfTheText() {
        Paragraph paragraph =
                editions.at(shelf.river()).text().paragraphs().values().stream()
                        .filter(p -> Integer.valueOf(1).equals(p.number()))
                        .findFirst()
                        .orElseThrow();
        String form =
                article
                        + "/claims/new?block="
                        + paragraph.id()
                        + "&amp;back="
                        + article
                        + "/text%3Fclaims%3Dshow";
        given().get(article + "/text?claims=show").then().body(containsString(form));
        given().header("X-Forwarded-For", "198.51.100.7")
                .get(article + "/text?claims=show")
                .then()
                .body(not(containsString("/claims/new")));
        given().get(article + "/text").then().body(not(containsString("/claims/new")));
        int end = paragraph.text().indexOf(' ', 12);
        given().queryParam("block", paragraph.id())
                .queryParam("start", 1)
                .queryParam("end", end - 1)
                .queryParam("back", article + "/text?claims=show")
                .get(article + "/claims/new")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"0\" selected>"))
                .body(containsString("<option value=\"" + end + "\" selected>"))
                .body(containsString("name=\"back\" value=\"" + article + "/text?claims=show\""));
        given().queryParam("block", paragraph.id())
                .queryParam("start", "99999999999")
                .queryParam("end", "x")
                .get(article + "/claims/new")
                .then()
                .statusCode(200);
    }

    @Test
    void thePageCostsAFixedNumberOfQueries() {
        page("");
        sessions.getStatistics().clear();
        page("?weight=all");
        // who asks what; the current edition; its claims; the last decision; the edition, and what
        // has no place
        assertEquals(6, sessions.getStatistics().getPrepareStatementCount());
        sessions.getStatistics().clear();
        given().header("X-Forwarded-For", "198.51.100.7").get(article + "/claims");
        assertEquals(4, sessions.getStatistics().getPrepareStatementCount());
    }

    @Test
    void aCardIsThePartOfAPage() {
        ClaimView claim =
                editions.at(shelf.river()).claims().stream()
                        .filter(c -> c.evidence().reach() == Reach.HERE)
                        .findFirst()
                        .orElseThrow();
        given().header("HX-Request", "true")
                .get(article + "/claims/" + claim.id())
                .then()
                .body(not(containsString("<html")))
                .body(containsString("source__kind"));
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "/articles/" + shelf.hostile() + "/claims?weight=all";
        given().get(hostile).then().statusCode(200).body(not(containsString("<script>alert")));
    }
}
