package org.scholion.web.claim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.Shelf;
import org.scholion.web.library.EditionBuilder;

/** Ada confirmed and labelled a sentence on novels; the second edition words it in another way. */
@Tag("database")
@QuarkusTest
class OrphansResourceTest {

    private static final String NOVELS = "Readers preferred novels to almanacs.";
    private static final String FICTION = "In 1905 fiction was 70% of all loans, by far the most.";

    @Inject Shelf shelf;
    @Inject EmptyTables tables;
    @Inject EditionClaims editions;
    @Inject Curation curation;
    @Inject Orphans orphans;

    private String slug;
    private String page;
    private Orphan orphan;

    @BeforeEach
    void aClaimLosesItsWords() {
        tables.empty();
        slug = shelf.store(edition("a", NOVELS));
        page = "/articles/" + slug + "/claims";
        EditionClaims.Snapshot first = editions.at(slug);
        Curation.Editor editor = new Curation.Editor(first.edition(), "local");
        Paragraph paragraph = paragraph(NOVELS);
        long claim =
                curation.add(
                        editor, paragraph.block(), 0, NOVELS.length(), Set.of(ClaimKind.EMPIRICAL));
        curation.name(editor, new Curation.Seen(claim, 0), "Novels first");
        shelf.store(edition("b", FICTION));
        orphan = orphans().get(0);
    }

    private static Edition edition(String bytes, String paragraph) {
        Edition edition = EditionBuilder.of(bytes).build();
        edition.add(
                new Block(Block.Kind.PARAGRAPH, edition.sections().get(0), paragraph, List.of(1)));
        return edition;
    }

    private List<Orphan> orphans() {
        return orphans.of(editions.at(slug).edition());
    }

    private Paragraph paragraph(String text) {
        return editions.at(slug).text().paragraphs().values().stream()
                .filter(paragraph -> paragraph.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<ClaimView> labelled() {
        return editions.at(slug).claims().stream().filter(c -> c.label() != null).toList();
    }

    private ValidatableResponse send(String noun, Map<String, ?> fields) {
        return given().redirects()
                .follow(false)
                .formParam("version", orphan.version())
                .formParams(fields)
                .post(page + "/orphans/" + orphan.id() + "/" + noun)
                .then();
    }

    private ValidatableResponse place(int start, int end) {
        String block = paragraph(FICTION).id();
        return send("placement", Map.of("block", block, "start", start, "end", end));
    }

    private ValidatableResponse takeBack() {
        return given().redirects()
                .follow(false)
                .formParam("decision", Ids.inAddress(editions.at(slug).last().decision()))
                .post(page + "/reversal")
                .then();
    }

    @Test
    void theClaimsPageShowsItsWordsAndWhatWasDecidedToEditorsOnly() {
        assertEquals(1, orphans().size());
        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("Without a place in this edition"))
                .body(containsString(NOVELS))
                .body(containsString("Novels first"))
                .body(containsString("label written"))
                .body(containsString("Edition 1"));
        given().header("X-Forwarded-For", "198.51.100.7")
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("Without a place")))
                .body(not(containsString(NOVELS)));
    }

    @Test
    void itIsPutOntoASentenceWithItsLabelAndState() {
        given().get(page + "/orphans/" + orphan.id() + "/placement")
                .then()
                .statusCode(200)
                .body(containsString(NOVELS))
                .body(containsString(FICTION));
        given().queryParam("block", paragraph(FICTION).id())
                .get(page + "/orphans/" + orphan.id() + "/placement")
                .then()
                .statusCode(200)
                .body(containsString("Put it here"));
        place(0, FICTION.length()).statusCode(303);
        ClaimView placed = labelled().get(0);
        assertEquals("Novels first", placed.label());
        assertEquals(Claim.State.EDITED, placed.state());
        assertEquals(FICTION.length(), placed.end());
        assertTrue(orphans().isEmpty());
        given().get(page).then().body(not(containsString("Without a place")));
    }

    @Test
    void aSuggestionForTheSameWordsGivesWayAndComesBack() {
        List<ClaimView> suggested = standing();
        assertEquals(1, suggested.size());
        place(0, FICTION.length()).statusCode(303);
        assertEquals(labelled(), standing());
        takeBack().statusCode(303);
        assertEquals(suggested.get(0).id(), standing().get(0).id());
        assertEquals(1, orphans().size());
    }

    private List<ClaimView> standing() {
        long block = paragraph(FICTION).block();
        return editions.at(slug).in(block).stream().filter(c -> !c.isDismissed()).toList();
    }

    @Test
    void itIsGivenUpAndTakenUpAgain() {
        send("dismissal", Map.of()).statusCode(303).header("Location", endsWith("#orphans"));
        assertTrue(orphans().isEmpty());
        given().get(page + "/history")
                .then()
                .statusCode(200)
                .body(containsString(NOVELS))
                .body(not(containsString(page + "/" + orphan.id())));
        takeBack().statusCode(303).header("Location", endsWith("#orphans"));
        assertEquals(Claim.State.EDITED, orphans().get(0).state());
    }

    @Test
    void whoComesTooLateIsToldSo() {
        place(0, 7).statusCode(303);
        place(0, 7).statusCode(409).body(containsString("Nothing was done"));
        send("dismissal", Map.of()).statusCode(409);
        assertEquals(1, labelled().size());
    }

    @Test
    void itIsNotPutOntoNothing() {
        place(5, 5).statusCode(400).body(containsString("A claim has at least one word"));
        place(0, 10_000).statusCode(400);
        place(7, 8).statusCode(400);
        send("placement", Map.of("block", paragraph(FICTION).id())).statusCode(400);
        send("placement", Map.of("block", "nonsense", "start", 0, "end", 7)).statusCode(400);
        String unknown = Ids.inAddress(Ids.next());
        send("placement", Map.of("block", unknown, "start", 0, "end", 7)).statusCode(404);
        assertEquals(1, orphans().size());
    }

    @Test
    void whatHasAPlaceOrIsOfAnotherArticleIsNoOrphan() {
        String standing = editions.at(slug).claims().get(0).id();
        String other = editions.at(shelf.river()).claims().get(0).id();
        for (String id : List.of(standing, other, "nonsense")) {
            String address = page + "/orphans/" + id;
            given().get(address + "/placement").then().statusCode(404);
            given().formParam("version", 0).post(address + "/dismissal").then().statusCode(404);
        }
    }

    @Test
    void theHistoryKeepsWhatWasDecidedAboutEarlierEditions() {
        given().get(page + "/history")
                .then()
                .statusCode(200)
                .body(containsString("Novels first"))
                .body(containsString("Edition 1"));
    }
}
