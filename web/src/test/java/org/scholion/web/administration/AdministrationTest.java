package org.scholion.web.administration;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.Secret;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

@Tag("database")
@QuarkusTest
class AdministrationTest {

    @Inject People people;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject SessionFactory sessions;
    @Inject Account.Repository accounts;
    @Inject AuditEntry.Repository log;

    private Account ada;
    private Account sara;

    @BeforeEach
    void make() {
        tables.empty();
        ada = people.administrator("Ada Minz");
        sara = people.member("Sara <b>Holm</b>");
    }

    @Test
    void anAccountIsFoundByAnyPartOfItsName() {
        people.member("Boris Orlov");
        people.as(ada)
                .get("/administration?q=hoLM")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Sara &lt;b&gt;Holm"), not(containsString("Boris"))));
        people.as(ada)
                .get("/administration?q=%25")
                .then()
                .body(containsString("Nothing was found"));
    }

    @Test
    void anotherRoleEndsTheSessionsAndIsInTheLog() {
        Secret session = people.signIn(sara);
        people.as(ada)
                .formParam("role", "TEACHER")
                .post(address("site-role"))
                .then()
                .statusCode(303);
        assertEquals(SiteRole.TEACHER, sara().siteRole);
        people.as(session).get("/account").then().header("Location", containsString("/sign-in"));
        people.as(ada)
                .get("/administration/log")
                .then()
                .body(
                        allOf(
                                containsString("site-role-changed"),
                                containsString("MEMBER -&gt; TEACHER"),
                                containsString("Ada Minz")));
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        people.as(ada).formParam("role", "ROOT").post(address("site-role")).then().statusCode(400);
        people.as(ada).post(address("site-role")).then().statusCode(400);
        assertEquals(SiteRole.MEMBER, sara().siteRole);
    }

    @Test
    void whoIsDisabledIsSignedOutAndComesBackWhenEnabled() {
        Secret session = people.signIn(sara);
        people.as(ada).post(address("disabling")).then().statusCode(303);
        people.as(session).get("/account").then().header("Location", containsString("/sign-in"));
        people.as(ada).post(address("enabling")).then().statusCode(303);
        people.as(sara).get("/account").then().statusCode(200);
    }

    @Test
    void theOnlyAdministratorStaysOne() {
        String own = "/administration/accounts/" + Ids.inAddress(ada.id);
        people.as(ada).formParam("role", "MEMBER").post(own + "/site-role").then().statusCode(409);
        people.as(ada)
                .post(own + "/disabling")
                .then()
                .statusCode(409)
                .body(containsString("only administrator"));
        people.as(ada)
                .formParam("name", ada.signInName)
                .post(own + "/deletion")
                .then()
                .statusCode(409);
        people.as(ada).post("/account/deletion").then().statusCode(409);
        people.as(ada).get("/administration").then().statusCode(200);
    }

    @Test
    void ofTwoAdministratorsWhoTakeEachOthersRightsOneRemains() throws Exception {
        Account zoe = people.administrator("Zoe Kranz");
        Secret adas = people.signIn(ada);
        Secret zoes = people.signIn(zoe);
        ExecutorService both = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        answers.add(both.submit(() -> demote(adas, zoe, start)));
        answers.add(both.submit(() -> demote(zoes, ada, start)));
        start.countDown();
        for (Future<Integer> answer : answers) {
            assertTrue(answer.get() < 500, "answered " + answer.get());
        }
        both.shutdown();
        long left =
                QuarkusTransaction.requiringNew()
                        .call(() -> accounts.count("siteRole", SiteRole.ADMINISTRATOR));
        assertEquals(1, left);
    }

    private int demote(Secret by, Account whom, CountDownLatch start) throws InterruptedException {
        start.await();
        return people.as(by)
                .formParam("role", "MEMBER")
                .post("/administration/accounts/%s/site-role".formatted(Ids.inAddress(whom.id)))
                .statusCode();
    }

    @Test
    void aOneTimeLinkIsShownOnceAndOpensAPasswordForm() {
        String page =
                people.as(ada).post(address("link")).then().statusCode(200).extract().asString();
        String path = page.replaceAll("(?s).*(/link/[A-Za-z0-9_-]+).*", "$1");
        RestAssured.given().get(path).then().statusCode(200);
        people.as(ada).get(address("")).then().body(not(containsString("/link/")));
    }

    @Test
    void deletingAsksForTheSignInName() {
        people.as(ada)
                .formParam("name", "somebody")
                .post(address("deletion"))
                .then()
                .statusCode(400)
                .body(containsString("Nothing was deleted"));
        people.as(ada)
                .formParam("name", " " + sara.signInName.toUpperCase(java.util.Locale.ROOT))
                .post(address("deletion"))
                .then()
                .statusCode(303);
        people.as(ada).get(address("")).then().statusCode(404);
        people.as(ada).post(address("enabling")).then().statusCode(404);
    }

    @Test
    void theLogIsFilteredByPersonCourseActionAndTime() {
        Instant monday = Instant.parse("2026-10-05T10:00:00Z");
        Instant friday = Instant.parse("2026-10-09T23:59:00Z");
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            log.persist(new AuditEntry(ada, "hidden", sara, "first", monday).in(7));
                            log.persist(new AuditEntry(null, "begun", null, "second", friday));
                        });
        assertShows("person=" + sara.signInName, "first", "second");
        assertShows("course=" + Ids.inAddress(7), "first", "second");
        assertShows("action=begun", "second", "first");
        assertShows("until=2026-10-05", "first", "second");
        assertShows("from=2026-10-06&until=2026-10-09", "second", "first");
        people.as(ada)
                .get("/administration/log?person=nobody&from=yesterday")
                .then()
                .statusCode(200)
                .body(containsString("Nobody signs in with that name"));
    }

    private void assertShows(String query, String there, String notThere) {
        people.as(ada)
                .get("/administration/log?" + query)
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<td data-label=\"Details\">" + there),
                                not(containsString("<td data-label=\"Details\">" + notThere))));
    }

    @Test
    void theLogIsReadPageByPage() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < 120; i++) {
                                log.persist(
                                        new AuditEntry(
                                                ada, "hidden", sara, "line " + i, Instant.now()));
                            }
                        });
        List<String> lines = new ArrayList<>();
        String query = "?action=hidden";
        while (query != null) {
            String page = people.as(ada).get("/administration/log" + query).asString();
            var line = java.util.regex.Pattern.compile(">(line \\d+)<").matcher(page);
            while (line.find()) {
                lines.add(line.group(1));
            }
            var next =
                    java.util.regex.Pattern.compile(
                                    "rel=\"next\" href=\"/administration/log([^\"]+)")
                            .matcher(page);
            query = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertEquals(120, lines.size());
        assertEquals(120, lines.stream().distinct().count());
        assertEquals("line 119", lines.get(0));
    }

    @Test
    void aListOfManyAccountsIsReadAPageAtATime() {
        Secret session = people.signIn(ada);
        register(60);
        String next = "/administration?after=" + Ids.inAddress(sara.id);
        String sought = "/administration?q=student";
        long paged = statements(session, next);
        long found = statements(session, sought);
        register(2_000);
        assertEquals(paged, statements(session, next));
        assertEquals(found, statements(session, sought));
        String page = people.as(session).get(next).asString();
        assertEquals(
                AccountListResource.PAGE,
                page.split("href=\"/administration/accounts/").length - 1);
    }

    private void register(int students) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < students; i++) {
                                String name = "student" + Ids.inAddress(Ids.next());
                                database.persist(
                                        new Account(
                                                new SignInName(name + "@example.org"),
                                                new DisplayName("Student " + i),
                                                SiteRole.MEMBER,
                                                Instant.now()));
                            }
                        });
    }

    private long statements(Secret session, String path) {
        sessions.getStatistics().clear();
        people.as(session).get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private String address(String action) {
        String account = "/administration/accounts/" + Ids.inAddress(sara.id);
        return action.isEmpty() ? account : account + "/" + action;
    }

    private Account sara() {
        return QuarkusTransaction.requiringNew().call(() -> accounts.findById(sara.id));
    }
}
