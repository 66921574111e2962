package org.scholion.web.writing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

@Tag("database")
@QuarkusTest
class WritingTest {

    private static final int TIMES = 10;

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;

    private Account vera;
    private Secret ada;
    private Secret boris;
    private Course course;
    private Article article;
    private Reading stored;
    private String reading;

    @BeforeEach
    void begin() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
        Account student = people.member("Ada Lind");
        Account other = people.member("Boris Maier");
        course = terms.seminar(vera, student, other);
        article = terms.owned(vera, SampleEditions.riverLibraries());
        stored = terms.reading(course, article, one -> {});
        reading = Terms.address(stored);
        ada = people.signIn(student);
        boris = people.signIn(other);
    }

    private Response send(Secret who, String address, String key, String button) {
        return people.as(who)
                .formParams("target", "article", "audience", "READING", "kind", "COMMENT")
                .formParams("words", "Who kept the cards?", "do", button, "key", key)
                .post(address);
    }

    private String begin(String key) {
        return path(send(ada, reading + "/annotations", key, "publish"));
    }

    private static String path(Response sent) {
        return sent.then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String replies(String thread) {
        return thread.replace("/threads/", "/annotations/") + "/replies";
    }

    private long annotations() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createQuery("select count(*) from Annotation", Long.class)
                                        .getSingleResult());
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Response> waiting =
                () -> {
                    start.await();
                    return request.call();
                };
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            Future<Response> one = windows.submit(waiting);
            Future<Response> two = windows.submit(waiting);
            return List.of(one.get(), two.get());
        } finally {
            windows.shutdown();
        }
    }

    @Test
    void aFormThatArrivesTwiceAtOnceIsWrittenOnce() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            String key = "thread-" + i;
            List<Response> sent = atOnce(() -> send(ada, reading + "/annotations", key, "publish"));
            assertEquals(path(sent.get(0)), path(sent.get(1)));
        }
        assertEquals(TIMES, annotations());
        String answers = replies(begin("thread-0"));
        for (int i = 0; i < TIMES; i++) {
            String key = "reply-" + i;
            List<Response> sent = atOnce(() -> send(boris, answers, key, "publish"));
            assertEquals(path(sent.get(0)), path(sent.get(1)));
        }
        assertEquals(2 * TIMES, annotations());
    }

    @Test
    void aKeyIsEachPersonsOwn() {
        begin("the-same");
        send(boris, reading + "/annotations", "the-same", "publish").then().statusCode(303);
        assertEquals(2, annotations());
    }

    @Test
    void aKeyThatWasSentWithAnotherFormLeadsToWhatThatWrote() {
        String thread = begin("first");
        String reply = path(send(ada, replies(thread), "second", "publish"));
        String again = begin("second");
        assertEquals(reply.replaceAll("#.*", ""), again);
        people.as(ada).get(again).then().statusCode(200);
        String other = begin("third");
        assertEquals(reply, path(send(ada, replies(other), "second", "publish")));
        assertEquals(3, annotations());
    }

    @Test
    void aDraftIsItsAuthorsUntilItIsPublished() {
        String thread = path(send(ada, reading + "/annotations", "draft", "draft"));
        String draft = thread.replace("/threads/", "/annotations/");
        people.as(ada).get(thread).then().statusCode(200).body(containsString("Draft"));
        people.as(boris).get(thread).then().statusCode(404);
        people.as(vera).get(thread).then().statusCode(404);
        people.as(boris).post(draft + "/publication").then().statusCode(404);
        send(ada, draft + "/replies", "early", "publish").then().statusCode(400);
        for (int i = 0; i < 2; i++) {
            people.as(ada).post(draft + "/publication").then().statusCode(303);
        }
        people.as(boris).get(thread).then().statusCode(200);
        assertEquals(1, annotations());
    }

    @Test
    void aDraftThatIsDeletedLeavesNothing() {
        String thread = path(send(ada, reading + "/annotations", "draft", "draft"));
        people.as(ada)
                .post(thread.replace("/threads/", "/annotations/") + "/deletion")
                .then()
                .statusCode(303);
        assertEquals(0, annotations());
    }

    @Test
    void inAClosedReadingStudentsWriteNoMore() {
        String thread = begin("before");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.find(Reading.class, stored.id)
                                        .schedule(null, Instant.now().minusSeconds(60)));
        refused(ada, thread);
        send(people.signIn(vera), replies(thread), "staff", "publish").then().statusCode(303);
        people.as(ada).get(reading).then().statusCode(200).body(not(containsString("/new\"")));
    }

    @Test
    void inAnArchivedCourseNobodyWrites() {
        String thread = begin("before");
        people.as(vera).post(Terms.address(course) + "/archive").then().statusCode(303);
        refused(ada, thread);
        refused(people.signIn(vera), thread);
        people.as(ada).get(thread).then().statusCode(200);
    }

    private void refused(Secret who, String thread) {
        String own = thread.replace("/threads/", "/annotations/");
        long before = annotations();
        send(who, reading + "/annotations", "late", "publish").then().statusCode(403);
        send(who, replies(thread), "late", "draft").then().statusCode(403);
        people.as(who)
                .formParams("words", "No", "version", 0)
                .post(own + "/words")
                .then()
                .statusCode(403);
        people.as(who).post(own + "/deletion").then().statusCode(403);
        assertEquals(before, annotations());
    }

    @Test
    void twoFirstVisitsAtOnceBothArrive() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            String each =
                    Terms.address(
                            terms.reading(course, article, one -> one.describe("Once more", "")));
            for (String page : List.of("", "/discussion")) {
                atOnce(() -> people.as(ada).get(each + page))
                        .forEach(shown -> shown.then().statusCode(200));
            }
            atOnce(() -> people.as(boris).post(each + "/visits"))
                    .forEach(sent -> sent.then().statusCode(303));
        }
        long visits =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        database.createQuery(
                                                        "select count(*) from Visit", Long.class)
                                                .getSingleResult());
        assertEquals(2 * TIMES, visits);
    }
}
