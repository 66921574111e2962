package org.scholion.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;
import org.scholion.web.security.Sessions;

@Tag("database")
@QuarkusTest
class LiveResourceTest {

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject Membership.Repository members;
    @Inject Sessions sessions;
    @Inject Hub hub;

    @TestHTTPResource URI portal;

    private final List<Ear> ears = new ArrayList<>();
    private Account vera;
    private Account ada;
    private Account boris;
    private Course course;
    private Reading reading;
    private String address;

    @BeforeEach
    void begin() {
        tables.empty();
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        boris = people.member("Boris Ilyin");
        course = terms.seminar(vera, ada, boris);
        open(false);
    }

    private void open(boolean presence) {
        reading =
                terms.reading(
                        course,
                        terms.owned(vera, SampleEditions.riverLibraries()),
                        made -> made.showPresence(presence));
        address = Terms.address(reading);
    }

    @AfterEach
    void leave() throws Exception {
        for (Ear ear : ears) {
            ear.close();
        }
    }

    private Ear listen(Account who) throws Exception {
        return listen(people.signIn(who), 0, null);
    }

    private Ear listen(Secret session, long since, String last) throws Exception {
        Ear ear = Ear.at(portal.resolve(address + "/live?since=" + since), session, last);
        ears.add(ear);
        return ear;
    }

    private void write(Account who, String audience) {
        people.as(who)
                .formParam("target", "article")
                .formParam("kind", "COMMENT")
                .formParam("audience", audience)
                .formParam("words", "The loan cards say nothing of this.")
                .formParam("do", "publish")
                .post(address + "/annotations")
                .then()
                .statusCode(303);
    }

    private static String news(long revision, int fresh) {
        return "event: news id: %d data: {\"revision\":%d,\"fresh\":%d,\"places\":[]}"
                .formatted(revision, revision, fresh);
    }

    @Test
    void onlyWhoMaySeeAPostIsToldOfIt() throws Exception {
        Ear teacher = listen(vera);
        Ear author = listen(ada);
        Ear peer = listen(boris);
        write(ada, "ONLY_ME");
        write(ada, "STAFF");
        assertEquals(news(2, 1), teacher.next());
        write(vera, "READING");
        assertEquals(news(3, 1), author.next());
        assertEquals(news(3, 1), peer.next());
        write(boris, "READING");
        assertEquals(news(4, 2), teacher.next());
        assertEquals(news(4, 2), author.next());
    }

    @Test
    void whoConnectsAgainIsToldWhatTheyMissed() throws Exception {
        write(vera, "READING");
        write(vera, "READING");
        Secret session = people.signIn(ada);
        assertEquals(news(2, 2), listen(session, 0, null).next());
        assertEquals(news(2, 1), listen(session, 1, null).next());
        assertEquals(news(2, 2), listen(session, 0, "1").next());
        Ear current = listen(session, 2, null);
        Ear told = listen(session, 0, "2");
        write(vera, "READING");
        assertEquals(news(3, 1), current.next());
        assertEquals(news(3, 3), told.next());
    }

    @Test
    void whoIsNoMemberAnyMoreIsToldNothingAndTheLineEnds() throws Exception {
        Ear teacher = listen(vera);
        Ear former = listen(boris);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                members.current(course.id, boris.id)
                                        .orElseThrow()
                                        .remove(Instant.now()));
        write(ada, "READING");
        assertEquals(news(1, 1), teacher.next());
        assertEquals(Ear.END, former.next());
        assertEquals(404, listen(boris).status());
    }

    @Test
    void theLineOfASessionThatHasEndedEnds() throws Exception {
        Ear gone = listen(boris);
        sessions.endAll(boris.id);
        Ear back = listen(boris);
        write(ada, "READING");
        assertEquals(Ear.END, gone.next());
        assertEquals(news(1, 1), back.next());
    }

    @Test
    void aReadingThatIsADraftAgainIsClosedToStudents() throws Exception {
        Ear teacher = listen(vera);
        Ear student = listen(boris);
        QuarkusTransaction.requiringNew()
                .run(() -> database.find(Reading.class, reading.id).withdraw());
        write(vera, "READING");
        assertEquals(Ear.END, student.next());
        people.as(vera).get(address).then().statusCode(200);
        assertEquals(1, hub.present(reading.id).size());
        assertFalse(teacher.header("Content-Type").isEmpty());
    }

    @Test
    void whoReadsNothingDelaysNobody() throws Exception {
        try (Socket deaf = new Socket("localhost", portal.getPort())) {
            String request =
                    "GET %s/live?since=0 HTTP/1.1\r\nHost: localhost\r\nCookie: %s=%s\r\n\r\n"
                            .formatted(address, People.COOKIE, people.signIn(boris).value());
            deaf.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Ear teacher = listen(vera);
            write(ada, "READING");
            assertEquals(news(1, 1), teacher.next());
        }
    }

    @Test
    void anEleventhPageClosesTheFirstAndSaysSo() throws Exception {
        Ear first = listen(ada);
        for (int i = 0; i < 10; i++) {
            listen(ada);
        }
        String said = first.next();
        assertEquals("event: enough data: ", said);
        assertEquals(Ear.END, first.next());
    }

    @Test
    void howManyReadAlongIsToldWhereTheReadingShowsIt() throws Exception {
        open(true);
        Ear teacher = listen(vera);
        assertEquals("event: here data: 1", teacher.next());
        Ear student = listen(ada);
        assertEquals("event: here data: 2", student.next());
        assertEquals("event: here data: 2", teacher.next());
        people.as(boris)
                .get(address + "/here")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("Ada Lind"));
        student.close();
        assertEquals("event: here data: 1", teacher.next());
    }

    @Test
    void whetherALineWouldOpenIsAskedWithoutOpeningOne() {
        String line = address + "/live";
        people.as(ada).head(line).then().statusCode(204);
        people.as(people.member("Nora Lang")).head(line).then().statusCode(404);
        assertTrue(hub.present(reading.id).isEmpty());
    }

    @Test
    void proxiesAreAskedToHandTheLineOnAsItComes() throws Exception {
        Ear ear = listen(ada);
        assertEquals(200, ear.status());
        assertEquals("text/event-stream", ear.header("Content-Type"));
        assertEquals("no", ear.header("X-Accel-Buffering"));
    }
}
