package org.scholion.web.margin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

@Tag("database")
@QuarkusTest
class ReadingPagesTest {

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject SessionFactory sessions;

    private Account boris;
    private Secret ada;
    private String reading;
    private String block;

    @BeforeEach
    void begin() {
        tables.empty();
        Account vera = people.teacher("Vera Orlova");
        Account student = people.member("Ada Lind");
        boris = people.member("Boris Orlov");
        Course course = terms.seminar(vera, student, boris);
        Article article = terms.owned(vera, SampleEditions.riverLibraries());
        reading = Terms.address(terms.reading(course, article, given -> {}));
        ada = people.signIn(student);
        block = "block-" + Ids.inAddress(firstBlock());
    }

    private long firstBlock() {
        List<Block> blocks =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        database.createQuery(
                                                        "from Block b where b.number = 1",
                                                        Block.class)
                                                .getResultList());
        return blocks.get(0).id;
    }

    private void write(String words, String audience) {
        people.as(boris)
                .formParam("target", block)
                .formParam("kind", "COMMENT")
                .formParam("audience", audience)
                .formParam("words", words)
                .formParam("do", "publish")
                .post(reading + "/annotations")
                .then()
                .statusCode(303);
    }

    private Response page() {
        return people.as(ada).get(reading);
    }

    private long statements(Runnable request) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        request.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void aPageCostsTheSameStatementsWhateverWasSaid() {
        page().then().statusCode(200);
        for (int said = 0; said < 30; said++) {
            write("Remark " + said, "READING");
        }
        long cold = statements(() -> page().then().body(containsString("Remark 29")));
        long warm = statements(this::page);
        assertTrue(cold <= 8, cold + " statements for a page after a change");
        assertTrue(warm <= 3, warm + " statements for a page that did not change");
    }

    @Test
    void whatNobodyElseMaySeeChangesNoPageOfTheirs() {
        write("Seen by all", "READING");
        page();
        String tag = page().header("ETag");
        write("For myself alone", "ONLY_ME");
        people.as(ada)
                .header("If-None-Match", tag)
                .get(reading)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        write("Seen by all again", "READING");
        people.as(ada).header("If-None-Match", tag).get(reading).then().statusCode(200);
    }

    @Test
    void theNewsAreThePartsThatChanged() {
        page();
        write("Fresh from Boris", "READING");
        people.as(ada)
                .header("HX-Request", "true")
                .get(reading + "/news?since=0")
                .then()
                .statusCode(200)
                .body(containsString("Fresh from Boris"))
                .body(containsString("id=\"p1\""))
                .body(not(containsString("id=\"p2\"")));
        people.as(ada).get(reading + "/news?since=0").then().statusCode(303);
    }

    @Test
    void aParagraphHasAPageOfItsOwn() {
        write("About the barge", "READING");
        people.as(ada)
                .get(reading + "/blocks/" + block.substring("block-".length()))
                .then()
                .statusCode(200)
                .body(containsString("About the barge"))
                .body(containsString("Paragraph 1"));
        people.as(ada).get(reading + "/blocks/" + Ids.inAddress(1)).then().statusCode(404);
    }

    @Test
    void theDiscussionIsFoundByItsWords() {
        write("About salt", "READING");
        write("About almanacs", "READING");
        people.as(ada)
                .get(reading + "/discussion?q=ALMANACS")
                .then()
                .body(containsString("About almanacs"))
                .body(not(containsString("About salt")));
    }

    @Test
    void whatIsNewStaysMarkedUntilAllWasSeen() {
        page();
        write("New to Ada", "READING");
        assertEquals(1, count(page().asString(), "line--fresh"));
        assertEquals(1, count(page().asString(), "line--fresh"));
        people.as(ada).post(reading + "/visits").then().statusCode(303);
        assertEquals(0, count(page().asString(), "line--fresh"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
