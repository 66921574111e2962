package org.scholion.web.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Shelf;

@QuarkusTest
class TextResourceTest {

    /** The edition twice (for the view and for the text), and which edition is the current one. */
    private static final int QUERIES_WHEN_COLD = 60;

    @Inject Shelf shelf;
    @Inject SessionFactory sessions;
    private String page;

    @BeforeEach
    void open() {
        page = "/articles/" + shelf.river() + "/text";
    }

    @Test
    void thePageHasTheTextWithNumberedParagraphs() {
        given().get(page)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1 lang=\"en\">Lending Libraries by River"))
                .body(containsString("id=\"p12\""))
                .body(containsString("role=\"doc-noteref\" id=\"r1\" href=\"#n1\""))
                .body(containsString("role=\"doc-biblioref\" href=\"#ref-lind2020\""));
    }

    @Test
    void aMarkAddsNoSpaceToTheText() {
        String html = given().get(page).asString();
        String between = html.substring(html.indexOf("two for each school on the way"));
        String bare = between.substring(0, between.indexOf("</li>"));
        assertTrue(bare.startsWith("two for each school on the way<a class=\"noteref\""), bare);
        assertTrue(bare.endsWith("</span>;</span>"), bare);
    }

    @Test
    void anIbidSaysWhatTheImporterTakesItFor() {
        given().get(page)
                .then()
                .body(containsString("As the importer reads it: note 1: <a href=\"#n1\""));
    }

    @Test
    void theInterfaceSpeaksRussianAroundAnEnglishText() {
        given().header("Accept-Language", "ru")
                .get(page)
                .then()
                .body(containsString("<html lang=\"ru\""))
                .body(containsString("aria-label=\"Абзац 1\""))
                .body(containsString("<div class=\"text\" id=\"text\" lang=\"en\">"));
    }

    @Test
    void anUnchangedPageAnswers304() {
        Response first = given().get(page);
        given().header("If-None-Match", first.header("ETag"))
                .get(page)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .header("Cache-Control", "private, no-cache")
                .body(equalTo(""));
    }

    @Test
    void eachLanguageAndThemeHasItsTag() {
        String english = given().get(page).header("ETag");
        assertNotEquals(english, given().header("Accept-Language", "ru").get(page).header("ETag"));
        assertNotEquals(english, given().cookie("scholion-theme", "dark").get(page).header("ETag"));
        given().header("If-None-Match", english)
                .header("Accept-Language", "ru")
                .get(page)
                .then()
                .statusCode(200);
    }

    @Test
    void gzipIsSentWhereItIsAcceptedAndSaysTheSame() throws Exception {
        HttpResponse<byte[]> plain = ask("identity");
        assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
        assertEquals(
                "Accept-Encoding, Accept-Language, Cookie",
                plain.headers().firstValue("Vary").orElseThrow());
        HttpResponse<byte[]> zipped = ask("gzip");
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow());
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertArrayEquals(plain.body(), unzipped.readAllBytes());
        }
    }

    /** REST Assured would say that it takes gzip whatever it is told. */
    private HttpResponse<byte[]> ask(String encoding) throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + page);
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept-Encoding", encoding).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void openingThePageCostsAFixedNumberOfQueriesAndNoneForTheTextOnceItIsWarm() {
        String fresh = shelf.store(SampleEditions.riverLibraries());
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        given().get("/articles/" + fresh + "/text").then().statusCode(200);
        long cold = statistics.getPrepareStatementCount();
        assertTrue(cold <= QUERIES_WHEN_COLD, "cold: " + cold);
        statistics.clear();
        given().get("/articles/" + fresh + "/text").then().statusCode(200);
        long warm = statistics.getPrepareStatementCount();
        assertTrue(warm <= 1, "warm, at most which edition is the current one: " + warm);
    }

    @Test
    void anUnknownArticleIs404() {
        given().get("/articles/no-such-article/text").then().statusCode(404);
    }

    @Test
    void hostileTextStaysText() {
        given().get("/articles/" + shelf.hostile() + "/text")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(not(containsString("href=\"javascript:")))
                .body(not(containsString("href=\"data:text")))
                .body(not(containsString("onmouseover=\"")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }
}
