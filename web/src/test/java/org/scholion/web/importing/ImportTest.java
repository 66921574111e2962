package org.scholion.web.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Upload;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

@Tag("database")
@QuarkusTest
class ImportTest {

    private static final String FERRY =
            """
            # Ferry ledgers and the price of books

            Ada Lind

            DOI: 10.5555/ferry.1

            ## Introduction

            Ledgers of the ferry at Yurino list 412 crates of books in 1903. Freight fell by a third.

            ## What the ledgers say

            Readers upstream paid more, because crates were reloaded at every landing [1].

            ## References

            1. Lind A. Crates upstream. Kazan: Society Press, 1911.
            """;

    @Inject People people;
    @Inject EmptyTables tables;
    @Inject Upload.Repository uploads;
    @Inject ImportDesk desk;
    @Inject EntityManager database;

    private Account vera;

    @BeforeEach
    void empty() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
    }

    private Response send(Account who, String name, byte[] bytes) {
        return people.as(who).multiPart("file", name, bytes).post("/articles/import");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The page of the upload, when the work on it is done. */
    private String upload(Account who, String name, byte[] bytes) {
        Response answer = send(who, name, bytes);
        assertEquals(303, answer.statusCode(), answer.body().asString());
        String page = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        desk.on(id(page)).outcome.join();
        return page;
    }

    private static long id(String page) {
        return Ids.ofAddress(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    }

    private String ferry() {
        return upload(vera, "ferry.md", bytes(FERRY));
    }

    private long articles() {
        return database.createQuery("select count(a) from Article a", Long.class).getSingleResult();
    }

    @Test
    void aTeacherLooksAndThenKeeps() {
        String page = ferry();
        people.as(vera)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Ferry ledgers and the price of books"))
                .body(containsString("Freight fell by a third"))
                .body(containsString("1 reference"));
        assertEquals(0, articles());
        people.as(vera)
                .formParam("as", "new")
                .post(page + "/keeping")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        containsString("/articles/ferry-ledgers-and-the-price-of-books"));
        people.as(vera)
                .get("/articles/ferry-ledgers-and-the-price-of-books/text")
                .then()
                .statusCode(200);
        RestAssured.get("/articles/ferry-ledgers-and-the-price-of-books").then().statusCode(404);
        people.as(vera).get(page).then().statusCode(404);
    }

    @Test
    void nobodyElseSeesAnythingOfIt() {
        String page = ferry();
        people.as(people.teacher("Pavel Orlov")).get(page).then().statusCode(404);
        people.as(people.administrator("Root Lind")).get(page).then().statusCode(404);
        people.as(people.teacher("Pavel Orlov"))
                .formParam("as", "new")
                .post(page + "/keeping")
                .then()
                .statusCode(404);
        people.as(people.teacher("Pavel Orlov"))
                .get("/articles/import")
                .then()
                .body(not(containsString("ferry.md")));
        RestAssured.given().redirects().follow(false).get(page).then().statusCode(303);
        people.as(people.member("Ada Lind")).get("/articles/import").then().statusCode(404);
    }

    @Test
    void whatIsDiscardedIsGone() {
        String page = ferry();
        people.as(vera).post(page + "/discarding").then().statusCode(303);
        people.as(vera).get(page).then().statusCode(404);
        assertEquals(0, articles());
        assertEquals(0, parts());
    }

    private long parts() {
        return ((Number)
                        database.createNativeQuery("select count(*) from upload_part")
                                .getSingleResult())
                .longValue();
    }

    @Test
    void whatIsNotYetKeptIsWorkedOutAgain() {
        String page = ferry();
        desk.forget(id(page));
        people.as(vera).get(page).then().body(containsString("Ferry ledgers"));
    }

    @Test
    void aFileOfManyPartsIsStoredWhole() {
        String paragraph = "Ledgers of the ferry list crates of books. ".repeat(200) + "\n\n";
        String page = upload(vera, "long.md", bytes(FERRY + paragraph.repeat(150)));
        Upload stored = uploads.findById(id(page));
        assertTrue(stored.byteCount > 1_200_000);
        people.as(vera).get(page).then().statusCode(200).body(containsString("Ferry ledgers"));
    }

    @Test
    void afterAWeekItIsForgotten() {
        Upload old =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    Instant then = Instant.now().minus(Duration.ofDays(8));
                                    Upload upload =
                                            new Upload(
                                                    vera.id,
                                                    "old.md",
                                                    "0".repeat(64),
                                                    bytes(FERRY),
                                                    then);
                                    uploads.persist(upload);
                                    return upload;
                                });
        String page = "/articles/import/" + Ids.inAddress(old.id);
        people.as(vera).get(page).then().statusCode(404);
        people.as(vera).get("/articles/import").then().body(not(containsString("old.md")));
        ferry();
        assertTrue(uploads.findByIdOptional(old.id).isEmpty());
    }

    @Test
    void aSecondFileWhileOneIsReadIsRefused() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Upload busy =
                                    new Upload(
                                            vera.id,
                                            "busy.md",
                                            "0".repeat(64),
                                            bytes(FERRY),
                                            Instant.now());
                            busy.workOn(Instant.now().plusSeconds(60));
                            uploads.persist(busy);
                        });
        Response answer = send(vera, "ferry.md", bytes(FERRY));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().asString().contains("Another file of yours is being read"));
        assertEquals(1, uploads.count());
        assertEquals(
                303, send(people.teacher("Pavel Orlov"), "ferry.md", bytes(FERRY)).statusCode());
    }

    @Test
    void tooManyUndecidedFilesAreRefused() {
        for (int n = 0; n < Uploads.MOST; n++) {
            upload(vera, n + ".md", bytes(FERRY + "\n\nNumber " + n));
        }
        Response answer = send(vera, "more.md", bytes(FERRY));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().asString().contains("10 files of yours wait"));
    }

    @Test
    void noFileAndAnEmptyFileGetASentence() {
        people.as(vera)
                .multiPart("other", "x")
                .post("/articles/import")
                .then()
                .statusCode(400)
                .body(containsString("No file was chosen"));
        Response empty = send(vera, "empty.md", new byte[0]);
        assertEquals(400, empty.statusCode());
        assertTrue(empty.body().asString().contains("no bytes"), empty.body().asString());
        assertEquals(0, uploads.count());
    }

    @Test
    void aFileThatIsTooLargeGetsASentence() {
        Response answer = send(vera, "large.md", new byte[(4 << 20) + 1]);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().asString().contains("at most 4 MB"));
        assertEquals(0, uploads.count());
    }

    private void refused(byte[] bytes, String sentence) {
        String page = upload(vera, "wrong.md", bytes);
        people.as(vera).get(page).then().statusCode(200).body(containsString(sentence));
        assertEquals(0, parts());
        people.as(vera).formParam("as", "new").post(page + "/keeping").then().statusCode(303);
        people.as(vera).get(page).then().body(containsString(sentence));
        assertEquals(0, articles());
    }

    @Test
    void aPdfIsToldToBeConverted() {
        refused(bytes("%PDF-1.7 and so on"), "The file is a PDF");
    }

    @Test
    void anOfficeDocumentIsToldToBeUnpacked() {
        refused(new byte[] {'P', 'K', 3, 4, 9, 9}, "office document");
    }

    @Test
    void textThatIsNotUtf8SaysWhere() {
        byte[] bytes = bytes(FERRY);
        bytes[40] = (byte) 0xFF;
        refused(bytes, "is not UTF-8");
    }

    @Test
    void bracketsWithoutEndSayWhere() {
        refused(bytes("# Nested\n\n" + "[".repeat(500)), "nested deeper than 200");
    }

    @Test
    void anAddressThatIsNotOneIsNotThere() {
        people.as(vera).get("/articles/import/!!").then().statusCode(404);
        people.as(vera).get("/articles/import/0AAAAAAAAAAAA").then().statusCode(404);
    }

    @Test
    void aCorrectedFileIsProposedAsTheNextEditionOfOnesOwnArticle() {
        people.as(vera).formParam("as", "new").post(ferry() + "/keeping");
        String page = upload(vera, "corrected.md", bytes(FERRY.replace("a third", "one third")));
        String report = people.as(vera).get(page).body().asString();
        assertTrue(report.contains("Edition 2 of"), report);
        String article =
                Ids.inAddress(
                        database.createQuery("select a.id from Article a", Long.class)
                                .getSingleResult());
        people.as(vera).formParam("as", article).post(page + "/keeping").then().statusCode(303);
        assertEquals(1, articles());
        people.as(vera)
                .get("/articles/ferry-ledgers-and-the-price-of-books")
                .then()
                .body(containsString("dition 2"));
    }

    @Test
    void thePageNamesTheArticleThatAFileShallCorrect() {
        people.as(vera).formParam("as", "new").post(ferry() + "/keeping");
        people.as(vera)
                .get("/articles/import?corrects=ferry-ledgers-and-the-price-of-books")
                .then()
                .statusCode(200)
                .body(containsString("Ferry ledgers and the price of books"));
    }

    @Test
    void anothersArticleIsNeitherNamedNorCorrected() {
        people.as(vera).formParam("as", "new").post(ferry() + "/keeping");
        String article =
                Ids.inAddress(
                        database.createQuery("select a.id from Article a", Long.class)
                                .getSingleResult());
        Account pavel = people.teacher("Pavel Orlov");
        String page = upload(pavel, "ferry.md", bytes(FERRY));
        people.as(pavel)
                .get(page)
                .then()
                .body(not(containsString("/articles/ferry-ledgers")))
                .body(not(containsString("already")))
                .body(not(containsString("Edition 2")));
        people.as(pavel).formParam("as", article).post(page + "/keeping").then().statusCode(404);
        people.as(pavel)
                .get("/articles/import?corrects=ferry-ledgers-and-the-price-of-books")
                .then()
                .statusCode(404);
        people.as(pavel).formParam("as", "new").post(page + "/keeping").then().statusCode(303);
        assertEquals(2, articles());
    }

    @Test
    void theSameFileAgainIsSaidToBeThere() {
        people.as(vera).formParam("as", "new").post(ferry() + "/keeping");
        people.as(vera)
                .get(ferry())
                .then()
                .body(containsString("You have kept exactly this file already"))
                .body(containsString("/articles/ferry-ledgers-and-the-price-of-books"))
                .body(not(containsString("/keeping")));
    }

    @Test
    void aFileNameWithMarkupIsShownAsItIs() {
        String page = upload(vera, "<b>ferry<\\script>.md", bytes(FERRY));
        people.as(vera).get(page).then().body(not(containsString("<b>ferry")));
    }

    @Test
    void theProgressIsToldToAScript() {
        String page = ferry();
        people.as(vera)
                .get(page + "/progress")
                .then()
                .statusCode(200)
                .body("done", org.hamcrest.Matchers.equalTo(true));
    }
}
