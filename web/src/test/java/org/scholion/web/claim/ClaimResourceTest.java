package org.scholion.web.claim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.Shelf;

@Tag("database")
@QuarkusTest
class ClaimResourceTest {

    @Inject Shelf shelf;
    @Inject EmptyTables tables;
    @Inject EditionClaims editions;

    private String address;

    @BeforeEach
    void onlyTheRiver() {
        tables.empty();
        address = "/articles/" + shelf.river() + "/claims";
    }

    private EditionClaims.Snapshot now() {
        return editions.at(shelf.river());
    }

    private ClaimView now(ClaimView claim) {
        return now().claim(claim.id());
    }

    /** A claim that has another one behind it in its paragraph. */
    private ClaimView first() {
        return now().claims().stream().filter(c -> c.next() != null).findFirst().orElseThrow();
    }

    private ValidatableResponse send(ClaimView claim, String noun, Map<String, ?> fields) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", claim.version())
                .formParams(fields)
                .post(address + "/" + claim.id() + "/" + noun)
                .then();
    }

    private void decide(ClaimView claim, String noun, Map<String, ?> fields) {
        send(claim, noun, fields)
                .statusCode(303)
                .header("Location", endsWith("/claims#claim-" + claim.id()));
    }

    private String words(ClaimView claim) {
        ClaimView there = now(claim);
        return now().text().paragraph(there.block()).textBetween(there.start(), there.end());
    }

    @Test
    void theImporterOnlySuggests() {
        assertTrue(now().claims().size() > 10);
        assertTrue(now().claims().stream().allMatch(ClaimView::isSuggested));
        assertNull(now().last());
    }

    @Test
    void aClaimIsConfirmedAndDismissed() {
        ClaimView claim = first();
        decide(claim, "confirmation", Map.of());
        assertEquals(Claim.State.CONFIRMED, now(claim).state());
        decide(now(claim), "dismissal", Map.of());
        assertEquals(Claim.State.DISMISSED, now(claim).state());
    }

    @Test
    void whatIsConfirmedAlreadyIsNotConfirmedOnceMore() {
        ClaimView claim = first();
        decide(claim, "confirmation", Map.of());
        EditionClaims.Last last = now().last();
        decide(now(claim), "confirmation", Map.of());
        assertEquals(last, now().last());
    }

    @Test
    void aKindIsGivenAndTakenAway() {
        ClaimView claim = first();
        Set<ClaimKind> before = claim.kinds();
        Set<ClaimKind> toggled = EnumSet.copyOf(before);
        if (!toggled.remove(ClaimKind.PREDICTIVE)) {
            toggled.add(ClaimKind.PREDICTIVE);
        }
        decide(claim, "kinds", Map.of("toggle", "predictive"));
        assertEquals(toggled, now(claim).kinds());
        decide(now(claim), "kinds", Map.of("toggle", "predictive"));
        assertEquals(before, now(claim).kinds());
    }

    @Test
    void bordersAreMoved() {
        ClaimView claim = first();
        decide(claim, "borders", Map.of("start", claim.start(), "end", claim.end() - 1));
        assertEquals(claim.end() - 1, now(claim).end());
        assertEquals(Claim.State.EDITED, now(claim).state());
    }

    @Test
    void bordersOutsideTheParagraphAreRefused() {
        ClaimView claim = first();
        send(claim, "borders", Map.of("start", 5, "end", 1_000_000)).statusCode(400);
        send(claim, "borders", Map.of("start", 5, "end", 5)).statusCode(400);
        send(claim, "borders", Map.of("start", 5)).statusCode(400);
        assertEquals(claim, now(claim));
    }

    @Test
    void aClaimIsDividedBetweenTwoWords() {
        ClaimView claim = first();
        String whole = words(claim);
        int space = whole.indexOf(' ', 10);
        decide(claim, "halves", Map.of("at", claim.start() + space + 1));
        assertEquals(whole.substring(0, space), words(claim));
        ClaimView second = now().claim(now(claim).next().id());
        assertEquals(whole.substring(space + 1), words(second));
        assertEquals(claim.kinds(), second.kinds());
        assertTrue(second.addedByHand());
    }

    @Test
    void aClaimIsNotDividedIntoNothing() {
        ClaimView claim = first();
        send(claim, "halves", Map.of("at", claim.start())).statusCode(400);
        send(claim, "halves", Map.of("at", claim.end())).statusCode(400);
    }

    @Test
    void twoClaimsOfAParagraphBecomeOne() {
        ClaimView claim = first();
        ClaimView other = now().claim(claim.next().id());
        decide(claim, "union", Map.of("other", other.id(), "otherVersion", other.version()));
        assertEquals(claim.start(), now(claim).start());
        assertEquals(other.end(), now(claim).end());
        assertTrue(now(claim).kinds().containsAll(other.kinds()));
        assertTrue(now(other).isDismissed());
    }

    @Test
    void claimsOfTwoParagraphsStayTwo() {
        ClaimView claim = first();
        ClaimView other =
                now().claims().stream()
                        .filter(c -> c.block() != claim.block())
                        .findFirst()
                        .orElseThrow();
        send(claim, "union", Map.of("other", other.id(), "otherVersion", other.version()))
                .statusCode(400);
    }

    @Test
    void aLabelIsWrittenAndTakenAway() {
        ClaimView claim = first();
        decide(claim, "label", Map.of("label", "  Лёд сошёл <рано> "));
        assertEquals("Лёд сошёл <рано>", now(claim).label());
        given().get(address).then().body(containsString("Лёд сошёл &lt;рано&gt;"));
        decide(now(claim), "label", Map.of("label", " "));
        assertNull(now(claim).label());
        send(now(claim), "label", Map.of("label", "x".repeat(201))).statusCode(400);
    }

    @Test
    void aSentenceIsAddedAsAClaim() {
        Paragraph paragraph = now().text().paragraph(first().block());
        String location =
                given().redirects()
                        .follow(false)
                        .formParam("block", paragraph.id())
                        .formParam("sentence", Borders.of(paragraph).sentences().get(0).value())
                        .formParam("kind", List.of("causal", "attributed"))
                        .post(address)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        ClaimView added = now().claim(location.substring(location.indexOf("#claim-") + 7));
        assertEquals(Borders.of(paragraph).sentences().get(0).text(), words(added));
        assertEquals(EnumSet.of(ClaimKind.CAUSAL, ClaimKind.ATTRIBUTED), added.kinds());
        assertTrue(added.isConfirmed() && added.addedByHand());
    }

    @Test
    void theLastDecisionIsTakenBackAsAWhole() {
        ClaimView claim = first();
        ClaimView other = now().claim(claim.next().id());
        decide(claim, "union", Map.of("other", other.id(), "otherVersion", other.version()));
        takeBack(Ids.inAddress(now().last().decision())).statusCode(303);
        assertEquals(claim.end(), now(claim).end());
        assertEquals(claim.kinds(), now(claim).kinds());
        assertTrue(now(claim).isSuggested() && now(other).isSuggested());
        assertNull(now().last());
    }

    @Test
    void onlyTheDecisionThatWasSeenIsTakenBack() {
        ClaimView claim = first();
        decide(claim, "confirmation", Map.of());
        String seen = Ids.inAddress(now().last().decision());
        decide(now(claim), "dismissal", Map.of());
        takeBack(seen).statusCode(409);
        assertTrue(now(claim).isDismissed());
        takeBack("nonsense").statusCode(400);
    }

    private ValidatableResponse takeBack(String decision) {
        return given().redirects()
                .follow(false)
                .formParam("decision", decision)
                .post(address + "/reversal")
                .then();
    }

    @Test
    void theHistoryShowsEachDecisionAndWhatWasTakenBack() {
        ClaimView claim = first();
        decide(claim, "label", Map.of("label", "First label"));
        decide(now(claim), "dismissal", Map.of());
        takeBack(Ids.inAddress(now().last().decision()));
        given().get(address + "/history")
                .then()
                .statusCode(200)
                .body(containsString("First label"))
                .body(containsString("dismissed · taken back"))
                .body(containsString("on this machine"));
    }

    @Test
    void whoComesTooLateSeesBothAndLosesNothing() {
        ClaimView seen = first();
        decide(seen, "dismissal", Map.of());
        send(seen, "label", Map.of("label", "A name of my own"))
                .statusCode(409)
                .body(containsString("A name of my own"))
                .body(containsString("value=\"" + now(seen).version() + "\""))
                .body(containsString("claim--dismissed"));
        assertNull(now(seen).label());
    }

    @Test
    void aModuleOfThePageGetsTheClaimsOfTheParagraph() {
        ClaimView claim = first();
        given().header("HX-Request", "true")
                .formParam("version", claim.version())
                .post(address + "/" + claim.id() + "/confirmation")
                .then()
                .statusCode(200)
                .body(containsString("id=\"claims-said\""))
                .body(containsString("claim--confirmed"))
                .body(containsString("id=\"claim-" + claim.next().id()))
                .body(not(containsString("<html")));
    }

    @Test
    void aDecisionLeadsBackToThePageItCameFromAndNowhereElse() {
        ClaimView claim = first();
        send(claim, "confirmation", Map.of("back", address + "?kind=causal&page=2"))
                .header("Location", endsWith("?kind=causal&page=2#claim-" + claim.id()));
        send(now(claim), "dismissal", Map.of("back", "//evil.example.org/"))
                .header("Location", endsWith(address + "#claim-" + claim.id()));
    }

    @Test
    void whatIsNotPossibleIsSaidInWords() {
        ClaimView claim = first();
        send(claim, "borders", Map.of("start", claim.start() + 9, "end", claim.start()))
                .statusCode(400)
                .body(containsString("A claim has at least one word"))
                .body(containsString("href=\"" + address + "\""));
        send(claim, "halves", Map.of("at", claim.end()))
                .body(containsString("Both claims must have words"));
        send(claim, "label", Map.of("label", "x".repeat(201)))
                .body(containsString("A label has at most 200 characters"));
    }

    @Test
    void nonsenseInAFieldChangesNothing() {
        ClaimView claim = first();
        send(claim, "kinds", Map.of("toggle", "nonsense")).statusCode(400);
        send(claim, "kinds", Map.of()).statusCode(400);
        send(claim, "borders", Map.of("start", "x", "end", "y")).statusCode(400);
        send(claim, "halves", Map.of("at", "99999999999")).statusCode(400);
        send(claim, "union", Map.of("other", "nonsense", "otherVersion", 0)).statusCode(404);
        send(claim, "union", Map.of("other", claim.id(), "otherVersion", claim.version()))
                .statusCode(400);
        given().post(address + "/" + claim.id() + "/confirmation").then().statusCode(400);
        given().formParam("version", "x")
                .post(address + "/" + claim.id() + "/confirmation")
                .then()
                .statusCode(400);
        assertEquals(claim, now(claim));
        assertNull(now().last());
    }

    @Test
    void whatOfAnotherArticleIsSentIsNotThere() {
        ClaimView claim = first();
        EditionClaims.Snapshot other = editions.at(shelf.hostile());
        ClaimView foreign = other.claims().get(0);
        send(claim, "union", Map.of("other", foreign.id(), "otherVersion", foreign.version()))
                .statusCode(404);
        send(foreign, "confirmation", Map.of()).statusCode(404);
        given().formParam("block", Ids.inAddress(foreign.block()))
                .formParam("start", 0)
                .formParam("end", 3)
                .post(address)
                .then()
                .statusCode(404);
        assertEquals(other, editions.at(shelf.hostile()));
    }

    @Test
    void aLabelMayHoldAnythingButControlCharacters() {
        ClaimView claim = first();
        decide(claim, "label", Map.of("label", "Early\u0000 thaw\n\u0007𝔐"));
        assertEquals("Early thaw 𝔐", now(claim).label());
    }

    @Test
    void theLinksOfAnAnswerToAFormLeadBackToThePage() {
        ClaimView seen = first();
        String back = address + "?kind=causal";
        decide(seen, "dismissal", Map.of());
        String choice =
                "back=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
        send(seen, "label", Map.of("label", "Late", "back", back))
                .statusCode(409)
                .body(containsString("/theme/dark?" + choice))
                .body(not(containsString("label%22")));
        send(now(seen), "label", Map.of("label", "x".repeat(201), "back", back))
                .statusCode(400)
                .body(containsString("/language/ru?" + choice));
    }

    @Test
    void anUnknownClaimIsNotThere() {
        given().formParam("version", 0)
                .post(address + "/" + Ids.inAddress(Ids.next()) + "/confirmation")
                .then()
                .statusCode(404);
        given().formParam("version", 0).post(address + "/x/confirmation").then().statusCode(404);
        given().get(address + "/nonsense").then().statusCode(404);
    }
}
