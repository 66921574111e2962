package org.scholion.web.person;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.AnnotationVersion;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.discussion.Mark;
import org.scholion.domain.discussion.Mention;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.discussion.Visit;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.web.account.OneTimeLinks;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Shelf;

@Tag("database")
@QuarkusTest
class DepartureTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    @Inject People people;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject DataSource connections;
    @Inject Annotation.Repository annotations;
    @Inject Article.Repository articles;
    @Inject Account.Repository accounts;
    @Inject AuditEntry.Repository log;
    @Inject OneTimeLinks links;
    @Inject Shelf shelf;
    @Inject ObjectMapper json;

    private Account ada;
    private Account sara;
    private Account boris;
    private Reading reading;
    private CourseGroup group;
    private String slug;

    @BeforeEach
    void make() {
        tables.empty();
        ada = people.administrator("Ada Minz");
        sara = people.teacher("Sara Holmqvist");
        boris = people.member("Boris Orlov");
        slug = shelf.store(SampleEditions.called("Rivers"));
        links.issue(sara.id, Purpose.SLIP, ada.id, Duration.ofDays(1));
        links.issue(boris.id, Purpose.SLIP, sara.id, Duration.ofDays(1));
        QuarkusTransaction.requiringNew().run(this::makeCourse);
    }

    private void makeCourse() {
        accounts.findById(sara.id).writeTo(new EmailAddress("sara@example.org"), true);
        Article article = articles.bySlug(slug).orElseThrow();
        article.belongTo(sara.id);
        Course course = new Course("Evidence", "Autumn 2026", sara, MONDAY);
        database.persist(course);
        reading = new Reading(course, article.current, "Week 1", 0, MONDAY);
        database.persist(reading);
        database.persist(new Membership(course, sara, CourseRole.INSTRUCTOR, MONDAY));
        database.persist(new Membership(course, boris, CourseRole.STUDENT, MONDAY));
        GroupSet set = new GroupSet(course, "Tables", MONDAY);
        group = set.addGroup("Window");
        database.persist(set);
        database.persist(new GroupMember(group, sara));
        log.persist(new AuditEntry(ada, "site-role-changed", sara, "", MONDAY));
    }

    @Test
    void whatOthersCouldSeeStaysAndTheRestIsGone() {
        Annotation shown = say(sara, Audience.READING, "See the second table.");
        Annotation answer = QuarkusTransaction.requiringNew().call(() -> answer(shown));
        Annotation draft = draft(sara, Audience.READING, "Not sure yet");
        Annotation secret = say(sara, Audience.ONLY_ME, "Ask about the grade");
        Annotation ownReply = QuarkusTransaction.requiringNew().call(() -> answer(secret));
        delete();
        assertEquals(List.of(shown.id, answer.id), ids());
        assertFalse(ids().contains(draft.id) || ids().contains(ownReply.id));
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Annotation kept = annotations.findById(shown.id);
                            assertEquals("See the second table.", kept.words);
                            assertEquals(Account.FORMER_MEMBER, kept.author.displayName);
                        });
    }

    @Test
    void marksVisitsAndWhatHangsOnPrivateNotesGo() {
        Annotation shown = say(boris, Audience.READING, "See the second table.");
        Annotation secret = say(sara, Audience.ONLY_ME, "Is this so?");
        Annotation gone = say(sara, Audience.READING, "Nonsense.");
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Annotation seen = annotations.findById(shown.id);
                            database.persist(new Mark(seen, sara, Mark.Kind.THANKS, MONDAY));
                            database.persist(new Mention(seen, sara));
                            database.persist(
                                    new Flag(seen, sara, Flag.Reason.OTHER, "See me", MONDAY));
                            database.persist(new Visit(reading, sara, 1, MONDAY));
                            Annotation note = annotations.findById(secret.id);
                            note.settlement().answered(answer(secret), MONDAY);
                            database.persist(new AnnotationVersion(note, MONDAY));
                            Annotation nonsense = annotations.findById(gone.id);
                            database.persist(new AnnotationVersion(nonsense, MONDAY));
                            nonsense.delete(MONDAY);
                            seen.settlement().conclude("settled in class", sara, MONDAY);
                        });
        delete();
        assertEquals(List.of(shown.id, gone.id), ids());
        for (String table : List.of("Mark", "Mention", "Visit", "AnnotationVersion")) {
            assertEquals(0, count(table), table);
        }
        assertEquals(1, count("Flag"));
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createQuery("select count(*) from " + table, Long.class)
                                        .getSingleResult());
    }

    @Test
    void nothingInAnyTableNamesThePerson() throws Exception {
        say(sara, Audience.READING, "See the second table.");
        delete();
        assertEquals(List.of(), cellsWith("holmqvist", "sara@example.org"));
    }

    @Test
    void membershipsEndAndArticlesAreCaredFor() {
        delete();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertEquals(ada.id, articles.bySlug(slug).orElseThrow().ownerId);
                            assertEquals(
                                    0,
                                    database.createQuery(
                                                    "select count(*) from Membership m where"
                                                            + " m.account.id = :id and m.leftAt is"
                                                            + " null",
                                                    Long.class)
                                            .setParameter("id", sara.id)
                                            .getSingleResult());
                        });
    }

    @Test
    void theConfirmationNamesTheCoursesThatLoseTheirInstructor() {
        people.as(ada)
                .get("/administration/accounts/%s/deletion".formatted(Ids.inAddress(sara.id)))
                .then()
                .body(allOf(containsString("Evidence"), containsString("only instructor")));
        people.as(boris).get("/account/deletion").then().body(not(containsString("Evidence")));
    }

    @Test
    void peopleDeleteThemselvesAndAreSignedOut() {
        var session = people.signIn(boris);
        people.as(session)
                .post("/account/deletion")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("scholion=;"));
        people.as(session).get("/account").then().header("Location", containsString("/sign-in"));
        assertEquals(
                Account.State.FORMER,
                QuarkusTransaction.requiringNew().call(() -> accounts.findById(boris.id).state));
    }

    @Test
    void withAPasswordTheyMustShowIt() {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.findById(boris.id).setPassword(HASH_OF_ANOTHER_WORD));
        people.as(boris)
                .formParam("current", "river boats at night")
                .post("/account/deletion")
                .then()
                .statusCode(400)
                .body(containsString("Nothing was deleted"));
        assertTrue(
                QuarkusTransaction.requiringNew()
                        .call(() -> accounts.findById(boris.id).isActive()));
    }

    @Test
    void theArchiveHoldsEverythingAndNoSecret() throws IOException {
        for (int i = 0; i < 450; i++) {
            say(sara, i % 2 == 0 ? Audience.ONLY_ME : Audience.READING, "Note <i>" + i + "</i>");
        }
        say(boris, Audience.READING, "Somebody else's words");
        Map<String, String> files = unzip(people.as(sara).get("/account/export.zip").asByteArray());
        JsonNode all = json.readTree(files.get("person.json"));
        assertEquals("Sara Holmqvist", all.at("/account/0/name").asText());
        assertEquals(450, all.get("annotations").size());
        assertEquals("Evidence", all.at("/memberships/0/course").asText());
        assertEquals("Window", all.at("/groups/0/ownGroup").asText());
        assertEquals(1, all.get("log").size());
        for (String kept : List.of("earlier-versions", "marks", "flags-raised", "visits")) {
            assertTrue(all.has(kept), kept);
        }
        assertTrue(files.get("person.html").contains("Note &lt;i&gt;449&lt;/i&gt;"));
        for (String file : files.values()) {
            assertFalse(file.contains("Somebody else"));
            assertFalse(file.toLowerCase(java.util.Locale.ROOT).contains("hash\""));
        }
    }

    @Test
    void anAdministratorWhoTakesTheArchiveIsInTheLog() {
        people.as(ada)
                .get("/administration/accounts/%s/export.zip".formatted(Ids.inAddress(sara.id)))
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/zip"));
        people.as(ada).get("/administration/log").then().body(containsString("person-exported"));
    }

    private static final String HASH_OF_ANOTHER_WORD =
            "$argon2id$v=19$m=19456,t=2,p=1$"
                    + "c29tZXNhbHRzb21lc2FsdA$"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private void delete() {
        people.as(ada)
                .formParam("name", sara.signInName)
                .post("/administration/accounts/%s/deletion".formatted(Ids.inAddress(sara.id)))
                .then()
                .statusCode(303);
    }

    private Annotation say(Account author, Audience audience, String words) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Annotation note =
                                    annotations.findById(draft(author, audience, words).id);
                            note.publish(MONDAY);
                            return note;
                        });
    }

    private Annotation draft(Account author, Audience audience, String words) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Annotation note =
                                    Annotation.begin(
                                            reading,
                                            author,
                                            false,
                                            group,
                                            Target.article(),
                                            audience,
                                            MONDAY);
                            note.write(AnnotationKind.COMMENT, words);
                            annotations.persist(note);
                            return note;
                        });
    }

    private Annotation answer(Annotation first) {
        boolean secret = first.audience == Audience.ONLY_ME;
        Annotation note =
                annotations
                        .<Annotation>findById(first.id)
                        .reply(secret ? sara : boris, false, null, MONDAY);
        note.write(AnnotationKind.COMMENT, "Which one?");
        note.publish(MONDAY);
        annotations.persist(note);
        return note;
    }

    private List<Long> ids() {
        return QuarkusTransaction.requiringNew()
                .call(() -> annotations.list("order by id").stream().map(one -> one.id).toList());
    }

    private List<String> cellsWith(String... names) throws Exception {
        List<String> found = new ArrayList<>();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            List<String> all = new ArrayList<>();
            try (ResultSet rows =
                    connection
                            .getMetaData()
                            .getTables(
                                    null,
                                    connection.getSchema(),
                                    "%",
                                    new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    all.add(rows.getString("TABLE_NAME"));
                }
            }
            assertTrue(all.size() > 20);
            all.remove("flyway_schema_history");
            for (String table : all) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String cell = String.valueOf(rows.getObject(i)).toLowerCase();
                            for (String name : names) {
                                if (cell.contains(name)) {
                                    found.add(table + ": " + cell);
                                }
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
