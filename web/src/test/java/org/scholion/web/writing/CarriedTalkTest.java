package org.scholion.web.writing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;
import org.scholion.web.library.Library;

/** A reading in which people wrote gets a corrected text. */
@Tag("database")
@QuarkusTest
class CarriedTalkTest {

    private static final String CORRECTED = "carried salt for twenty years";
    private static final String GONE = "not come back";

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject Library library;
    @Inject EntityManager database;

    private Account vera;
    private Account ada;
    private Account boris;
    private Article article;
    private Edition old;
    private String reading;

    @BeforeEach
    void read() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        boris = people.member("Boris Maier");
        var course = terms.seminar(vera, ada, boris);
        old = SampleEditions.riverLibraries();
        article = terms.owned(vera, old);
        reading = Terms.address(terms.reading(course, article, one -> {}));
    }

    @Test
    void wordsThatWereCorrectedAreFoundAndSayHowTheyRead() throws Exception {
        String thread = begin(ada, words(CORRECTED), "Salt, of all things.");
        reply(boris, thread, "It was cheap.");
        giveCorrected();
        people.as(boris)
                .get(thread)
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("carried salt for thirty years"),
                                containsString("The text was corrected here."),
                                containsString("<q lang=\"en\">" + CORRECTED + "</q>"),
                                containsString("It was cheap.")));
        people.as(boris)
                .header("HX-Request", "true")
                .get(reading + "/news?since=0&edition=1")
                .then()
                .statusCode(204)
                .header("HX-Refresh", "true");
        String page = people.as(boris).get(reading).asString();
        assertTrue(page.contains("thirty years</mark>"), "is marked at its new place");
    }

    @Test
    void whatIsGoneIsKeptAndPlacedByHand() throws Exception {
        String thread = begin(ada, words(GONE), "All of them came back.");
        reply(vera, thread, "Nearly all.");
        giveCorrected();
        people.as(boris)
                .get(thread)
                .then()
                .body(
                        allOf(
                                containsString("This is not in the edition that is read now."),
                                containsString(GONE),
                                not(containsString("/placement"))));
        people.as(boris)
                .get(reading)
                .then()
                .body(
                        allOf(
                                containsString("All of them came back."),
                                containsString("not in the text any more")));
        people.as(boris)
                .get(reading + "/discussion?state=lost")
                .then()
                .body(containsString("All of them came back."));
        String placement = thread.replace("/threads/", "/annotations/") + "/placement";
        people.as(ada).get(thread).then().body(containsString(placement));
        people.as(boris).get(placement).then().statusCode(403);
        people.as(boris).post(placement).then().statusCode(403);
        Block second = corrected().get(1);
        String block = "block-" + Ids.inAddress(second.id);
        people.as(ada).get(placement).then().body(containsString(block));
        people.as(ada)
                .get(placement + "?block=" + block)
                .then()
                .statusCode(200)
                .body(containsString("The reading boats have been described before"));
        people.as(ada)
                .formParams("target", block, "from", 0)
                .post(placement)
                .then()
                .statusCode(303);
        people.as(boris)
                .get(thread)
                .then()
                .body(
                        allOf(
                                containsString("Placed by hand in a newer edition."),
                                containsString("<q lang=\"en\">" + GONE + "</q>"),
                                containsString("Nearly all.")));
        people.as(boris)
                .get(reading + "/discussion?state=lost")
                .then()
                .body(not(containsString("All of them came back.")));
    }

    @Test
    void whatIsPlacedElsewhereThoughItWasFoundKeepsItsWords() throws Exception {
        String found = "the ice on the Volga";
        String thread = begin(ada, words(found), "How thick was it?");
        giveCorrected();
        String placement = thread.replace("/threads/", "/annotations/") + "/placement";
        people.as(ada)
                .formParam("target", "block-" + Ids.inAddress(corrected().get(1).id))
                .post(placement)
                .then()
                .statusCode(303);
        people.as(ada).get(thread).then().body(containsString("<q lang=\"en\">" + found + "</q>"));
    }

    @Test
    void whatIsBackInTheNextEditionIsFoundAgain() throws Exception {
        String whole = sentence(GONE);
        String thread = begin(ada, words(whole), "All of them came back.");
        giveCorrected();
        people.as(ada)
                .get(thread)
                .then()
                .body(containsString("This is not in the edition that is read now."));
        library.storeIn(article.id, SampleEditions.riverLibraries());
        people.as(vera).post(reading + "/edition").then().statusCode(303);
        people.as(ada)
                .get(thread)
                .then()
                .body(not(containsString("This is not in the edition that is read now.")));
        assertTrue(people.as(ada).get(reading).asString().contains("come back.</mark>"));
    }

    @Test
    void whatAWrongPlaceIsGetsASentence() throws Exception {
        String thread = begin(ada, words(GONE), "All of them came back.");
        String placement = thread.replace("/threads/", "/annotations/") + "/placement";
        people.as(ada).get(placement).then().statusCode(403);
        giveCorrected();
        String lost = "block-" + Ids.inAddress(old.blocks().get(0).id);
        people.as(ada).get(placement + "?block=" + lost).then().statusCode(404);
        people.as(ada).get(placement + "?block=nonsense").then().statusCode(404);
        people.as(ada)
                .formParam("target", lost)
                .post(placement)
                .then()
                .statusCode(404)
                .body(containsString("role=\"alert\""));
        people.as(ada).formParam("target", "?").post(placement).then().statusCode(400);
    }

    /** One word of the first paragraph is another one, and its second sentence says nothing. */
    private void giveCorrected() throws Exception {
        Edition corrected = SampleEditions.riverLibraries();
        Block first = corrected.blocks().get(0);
        String gone = sentence(GONE);
        first.text =
                first.text
                        .replace("twenty years", "thirty years")
                        .replace(gone, gone.replaceAll("\\p{L}", "x"));
        library.storeIn(article.id, corrected);
        people.as(vera).post(reading + "/edition").then().statusCode(303);
        assertEquals(first.text, corrected().get(0).text);
    }

    private String sentence(String with) {
        String text = old.blocks().get(0).text;
        int at = text.indexOf(with);
        return text.substring(text.lastIndexOf(". ", at) + 2, text.indexOf('.', at) + 1);
    }

    private List<Block> corrected() {
        return database.createQuery(
                        "from Block b where b.edition = (select r.edition from Reading r) order by"
                                + " b.position",
                        Block.class)
                .getResultList();
    }

    private String words(String quote) {
        Block first = old.blocks().get(0);
        int start = first.text.indexOf(quote);
        String id = Ids.inAddress(first.id);
        return "words-%s-%d-%s-%d".formatted(id, start, id, start + quote.length());
    }

    private String begin(Account who, String target, String words) {
        return people.as(who)
                .formParams("target", target, "audience", "READING")
                .formParams("words", words, "do", "publish")
                .post(reading + "/annotations")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private void reply(Account who, String thread, String words) {
        people.as(who)
                .formParams("words", words, "do", "publish")
                .post(thread.replace("/threads/", "/annotations/") + "/replies")
                .then()
                .statusCode(303);
    }
}
