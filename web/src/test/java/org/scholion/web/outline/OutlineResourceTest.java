package org.scholion.web.outline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.claim.Claim;
import org.scholion.web.fixture.Shelf;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@QuarkusTest
class OutlineResourceTest {

    @Inject Shelf shelf;
    @Inject SessionFactory sessions;
    @Inject Claim.Repository claims;
    private static String slug;
    private String outline;

    @BeforeEach
    void open() {
        slug = slug == null ? shelf.store(LeaningEdition.make()) : slug;
        outline = "/articles/" + slug + "/claims/outline";
    }

    private String page() {
        return given().get(outline).asString();
    }

    @Test
    void conclusionsComeFirstWithWhatTheyLeanOnBelow() {
        String html = page();
        int conclusion = html.indexOf("All this clearly shows that &lt;b&gt;readers");
        int reason = html.indexOf("In 1896 twelve boats carried");
        int source = html.indexOf("Lind A. Boats &amp; &lt;books&gt;");
        int other = html.indexOf("The Kama froze");
        assertTrue(0 < conclusion && conclusion < reason, html);
        assertTrue(reason < source && source < other, html);
        assertTrue(html.contains("says “All this clearly shows”"), html);
        assertTrue(html.contains("/text#p1\" aria-label=\"Paragraph 1\""), html);
        assertTrue(html.contains("/notes#n1\">Note 1</a>"), html);
        assertTrue(html.contains("The list is complete."), html);
    }

    @Test
    void aSourceGivenAtTheEndOfAParagraphIsSaidToBeInherited() {
        given().get(outline)
                .then()
                .body(containsString("inherited from a later sentence of the paragraph"));
    }

    @Test
    void theListIsNestedAsTheClaimsLean() {
        String html = page();
        String tree =
                html.substring(html.indexOf("<ul class=\"leaning"), html.indexOf("id=\"picture\""));
        assertEquals(tree.split("<ul", -1).length, tree.split("</ul", -1).length);
        int reason = tree.indexOf("In 1896");
        assertTrue(tree.substring(0, reason).contains("leans on"), tree);
    }

    @Test
    void inRussianThePageSpeaksRussian() {
        given().header("Accept-Language", "ru")
                .get(outline)
                .then()
                .statusCode(200)
                .body(containsString("Что на что опирается"))
                .body(containsString("говорит: «Therefore»"));
    }

    @Test
    void aDismissedClaimLeavesTheOutline() {
        String words = "By 1914 the number of boats had grown to 40.";
        decide(words, Claim::dismiss);
        assertFalse(page().contains(words));
        decide(words, Claim::confirm);
        assertTrue(page().contains(words));
    }

    private void decide(String words, Consumer<Claim> decision) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                claims.streamAll()
                                        .filter(claim -> claim.text().equals(words))
                                        .forEach(decision));
    }

    @Test
    void thePictureIsWellFormedAndSaysWhatItShows() throws Exception {
        byte[] svg =
                given().get(outline + ".svg")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", equalTo("image/svg+xml;charset=UTF-8"))
                        .extract()
                        .asByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        Document picture = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertEquals("http://www.w3.org/2000/svg", picture.getDocumentElement().getNamespaceURI());
        String title = picture.getElementsByTagName("title").item(0).getTextContent();
        assertTrue(title.endsWith(LeaningEdition.TITLE), title);
        String words = picture.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(words.contains("5 claims and 3 sources"), words);
        NodeList boxes = picture.getElementsByTagName("rect");
        assertEquals(1 + 8, boxes.getLength());
        assertEquals(0, picture.getElementsByTagName("script").getLength());
        assertEquals(0, picture.getElementsByTagName("b").getLength());
    }

    @Test
    void thePictureHasItsOwnStrictHeaders() {
        List<String> policies =
                given().get(outline + ".svg").getHeaders().getValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies.toString());
        assertTrue(policies.get(0).startsWith("default-src 'none'; style-src 'self';"));
        assertFalse(policies.get(0).contains("script-src"));
        given().get(outline + ".svg").then().header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void thePageHasThePictureWithItsWordsAndTheWayToTheFile() {
        given().get(outline)
                .then()
                .body(
                        containsString(
                                "role=\"img\" aria-labelledby=\"picture-title picture-words\""))
                .body(containsString("/claims/outline.svg\""))
                .body(containsString("Here are 5 claims and 3 sources"));
    }

    @Test
    void costsAFixedNumberOfQueries() {
        page();
        sessions.getStatistics().clear();
        page();
        assertEquals(3, sessions.getStatistics().getPrepareStatementCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline", "outline.svg"})
    void anUnknownArticleHasNone(String page) {
        given().get("/articles/nothing/claims/" + page).then().statusCode(404);
    }

    @Test
    void hostileTextIsShownAsText() {
        given().get("/articles/" + shelf.hostile() + "/claims/outline")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }
}
