package org.scholion.web.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Shelf;

@QuarkusTest
class ArticleResourceTest {

    @Inject Shelf shelf;
    @Inject SessionFactory sessions;
    private String article;

    @BeforeEach
    void open() {
        article = "/articles/" + shelf.river();
    }

    @Test
    void thePageSaysWhatTheArticleIs() {
        given().get(article)
                .then()
                .statusCode(200)
                .body(containsString("<p lang=\"ru\">В 1896–1914 годах общество"))
                .body(containsString("<p lang=\"en\">Between 1896 and 1914 a society"))
                .body(
                        containsString(
                                "<a href=\"https://doi.org/10.5555/river.2024.17\">https://doi.org/10.5555/river.2024.17</a>"))
                .body(containsString("https://orcid.org/0000-0002-1825-0097"))
                .body(containsString("The words name CC BY-NC, the address leads to CC BY."))
                .body(containsString("<time datetime=\"2023-10-30\">30 October 2023</time>"))
                .body(containsString("Line 88, column 1."));
    }

    @Test
    void aPageIsAskedForAgainSinceItDependsOnTheReadersChoices() {
        for (String page : new String[] {"/", "/articles", article, article + "/notes"}) {
            given().get(page)
                    .then()
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", "Accept-Language, Cookie");
        }
    }

    @Test
    void referenceManagersFindTheirTags() {
        given().get(article)
                .then()
                .body(containsString("<meta name=\"citation_author\" content=\"Lind, Ada\">"))
                .body(
                        containsString(
                                "<meta name=\"citation_doi\" content=\"10.5555/river.2024.17\">"))
                .body(
                        containsString(
                                "<meta name=\"citation_journal_title\" content=\"Annals of River"
                                        + " Studies\">"));
    }

    @Test
    void aReferenceLeadsBackToEveryPlaceThatCitesIt() {
        ValidatableResponse page = given().get(article + "/references").then().statusCode(200);
        for (String place : new String[] {"c1", "c4", "c7"}) {
            page.body(containsString("href=\"" + article + "/text#" + place + "\""));
        }
        page.body(containsString("Not cited in the text."));
    }

    @Test
    void aNoteLeadsBackToItsMark() {
        given().get(article + "/notes")
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + article + "/text#r1\""))
                .body(containsString("No mark for it was found in the text."));
    }

    @Test
    void authorsHaveNamesAndAffiliationsInBothLanguages() {
        given().get(article + "/authors")
                .then()
                .statusCode(200)
                .body(containsString("Ада Линд"))
                .body(containsString("Северная школа истории книги"));
    }

    @ParameterizedTest
    @CsvSource({"en, 6 notes", "ru, 6 сносок"})
    void theInterfaceFollowsTheBrowser(String language, String word) {
        given().header("Accept-Language", language)
                .get(article)
                .then()
                .body(containsString("<html lang=\"" + language + "\""))
                .body(containsString(word));
    }

    @Test
    void aChosenLanguageAndThemeAreRemembered() {
        given().redirects()
                .follow(false)
                .get("/language/ru?back=" + article)
                .then()
                .statusCode(303)
                .header("Location", containsString(article))
                .cookie("scholion-language", equalTo("ru"));
        given().redirects()
                .follow(false)
                .get("/theme/dark?back=//evil.example/")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")))
                .cookie("scholion-theme", equalTo("dark"));
        given().cookie("scholion-language", "ru")
                .cookie("scholion-theme", "dark")
                .get(article)
                .then()
                .body(containsString("<html lang=\"ru\" data-theme=\"dark\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/notes", "/references", "/authors"})
    void aWarmPageCostsOneQueryAndOneForWhoMayReadIt(String page) {
        given().get(article + page).then().statusCode(200);
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        given().get(article + page).then().statusCode(200);
        assertEquals(2, statistics.getPrepareStatementCount());
    }

    @Test
    void theListCostsTheSameForManyArticles() {
        given().get("/articles").then().statusCode(200);
        long few = queriesOfTheList();
        for (int i = 0; i < 5; i++) {
            shelf.store(SampleEditions.called("Article " + i + " of a series"));
        }
        assertEquals(few, queriesOfTheList());
        assertTrue(few <= 8, few + " queries");
    }

    private long queriesOfTheList() {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        given().get("/articles").then().statusCode(200).body(containsString("Lending Libraries"));
        return statistics.getPrepareStatementCount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/notes", "/references", "/authors"})
    void hostileTextStaysText(String page) {
        given().get("/articles/" + shelf.hostile() + page)
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")))
                .body(not(containsString("<svg")))
                .body(not(containsString("<img")))
                .body(not(containsString("href=\"javascript:")));
    }
}
