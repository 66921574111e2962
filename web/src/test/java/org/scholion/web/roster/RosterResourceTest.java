package org.scholion.web.roster;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Account;
import org.scholion.web.course.Classroom;
import org.scholion.web.fixture.People;

@Tag("database")
@QuarkusTest
class RosterResourceTest {

    private static final String ACCOUNTS = "select count(a) from Account a";

    @Inject People people;
    @Inject Classroom room;
    @Inject RosterImport rosters;

    private Account vera;
    private String rivers;

    /** In names and addresses, so that no two tests have the same people. */
    private String own;

    @BeforeEach
    void aCourse() {
        vera = people.teacher("Vera Orlova");
        rivers = room.course(vera, "Reading rivers");
        own = Ids.inAddress(Ids.next()).toLowerCase();
    }

    private Response give(byte[] file) {
        return people.as(vera)
                .multiPart("file", "people.csv", file, "text/csv")
                .multiPart("text", "")
                .post(rivers + "/roster");
    }

    private String list(String text) {
        Response answer = give(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(303, answer.statusCode(), answer.asString());
        String location = answer.header("Location");
        return location.substring(location.indexOf("/courses/"));
    }

    private String preview(String list) {
        return people.as(vera).get(list).then().statusCode(200).extract().asString();
    }

    @Test
    void twelveStudentsComeFromAFile() {
        String text =
                "Имя и фамилия;Почта;Группа\n"
                        + IntStream.range(0, 12)
                                .mapToObj(
                                        i ->
                                                "Студент %d;s%d.%s@example.org;Г%d"
                                                        .formatted(i, i, own, i % 3))
                                .collect(Collectors.joining("\n"));
        String list = list(text);
        assertTrue(preview(list).contains("12 people will become members"));
        assertEquals(1, room.members(rivers).size());
        people.as(vera)
                .post(list + "/people")
                .then()
                .statusCode(303)
                .header("Location", endsWith("said=brought-in"));
        assertEquals(13, room.members(rivers).size());
        people.as(vera)
                .get(rivers + "/groups")
                .then()
                .body(containsString("Groups of the list"))
                .body(containsString("Г2"))
                .body(containsString("Студент 11"));
        assertEquals(List.of("members-brought-in"), room.log(rivers));
    }

    @Test
    void aSecondConfirmationDoesNothingTwice() {
        String list = list("Ada Lind\nZoya Ilina\n");
        people.as(vera).post(list + "/people").then().statusCode(303);
        long accounts = room.count(ACCOUNTS);
        people.as(vera)
                .post(list + "/people")
                .then()
                .header("Location", endsWith("said=done-before"));
        people.as(vera).get(list).then().header("Location", endsWith("said=done-before"));
        assertEquals(accounts, room.count(ACCOUNTS));
        assertEquals(3, room.members(rivers).size());
    }

    @Test
    void whatIsWrongIsSaidLineByLineAndNobodyIsBroughtIn() {
        String text =
                """
                name,email,role
                Ada,ada.OWN@example.org,student
                ,b.OWN@example.org,

                Carl,c.OWN@example.org,king
                Dora,no address@,
                Eve,ada.OWN@example.org,student
                Ada,ada.OWN@example.org,student
                LONG,x.OWN@example.org,
                """;
        String list = list(text.replace("OWN", own).replace("LONG", "x".repeat(201)));
        String page = preview(list);
        for (String said :
                List.of(
                        "has no name",
                        "“king” is no role",
                        "is no e-mail address",
                        "says something else than line 2",
                        "200 characters are allowed",
                        "5 lines have to be put right",
                        "1 empty line left out",
                        "1 repeated line left out")) {
            assertTrue(page.contains(said), said + " in " + page);
        }
        long accounts = room.count(ACCOUNTS);
        people.as(vera).post(list + "/people").then().statusCode(409);
        assertEquals(accounts, room.count(ACCOUNTS));
        assertEquals(1, room.members(rivers).size());
    }

    @Test
    void whoIsKnownIsNotMadeAgain() {
        Account ada = people.member("Ada Lind");
        Account zoya = people.member("Zoya Ilina");
        Account former = people.member("Finn Former");
        room.enrol(rivers, ada, CourseRole.OBSERVER);
        room.enrol(rivers, former, CourseRole.STUDENT);
        people.as(former).post(rivers + "/departure");
        String list =
                list(
                        "Name,Login\nAda Lind,%s\nZoya,%s\nFinn,%s\n"
                                .formatted(ada.signInName, zoya.signInName, former.signInName));
        String page = preview(list);
        assertTrue(page.contains("is a member already"), page);
        assertTrue(page.contains("has an account: Zoya Ilina"), page);
        assertTrue(page.contains("was a member and comes back"), page);
        long accounts = room.count(ACCOUNTS);
        people.as(vera).post(list + "/people").then().statusCode(303);
        assertEquals(accounts, room.count(ACCOUNTS));
        assertEquals(
                List.of(
                        "Ada Lind OBSERVER",
                        "Finn Former STUDENT",
                        "Vera Orlova INSTRUCTOR",
                        "Zoya Ilina STUDENT"),
                room.members(rivers));
    }

    @Test
    void namesAloneMakeSignInNamesAndTheSameListAgainMakesNobody() {
        String names = "Вера %s\nАнна %s\n".formatted(own, own);
        people.as(vera).post(list(names) + "/people").then().statusCode(303);
        people.as(vera)
                .get(rivers + "/members")
                .then()
                .body(containsString("вера." + own))
                .body(containsString("анна." + own));
        assertTrue(preview(list(names)).contains("Everybody in this list is in the course"));
    }

    @Test
    void markupInANameIsText() {
        String list = list("\"<img src=x onerror=alert(1)>\",<b>%s</b>\n".formatted(own));
        assertTrue(preview(list).contains("&lt;img src=x onerror=alert(1)&gt;"));
        people.as(vera).post(list + "/people").then().statusCode(303);
        people.as(vera)
                .get(rivers + "/members")
                .then()
                .body(containsString("&lt;img src=x"))
                .body(not(containsString("<img src=x")));
    }

    @Test
    void aFileThatCannotBeReadGetsASentence() {
        give(new byte[] {'P', 'K', 3, 4})
                .then()
                .statusCode(400)
                .body(containsString("CSV (UTF-8)"));
        give("Zoë\nÅsa Öberg\n".getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(400)
                .body(containsString("encoding"));
        give(new byte[0]).then().statusCode(400).body(containsString("The list is empty."));
        give("ФИО\nВера\n".getBytes(Charset.forName("windows-1251"))).then().statusCode(303);
    }

    @Test
    void aListOfAnotherCourseIsNotThere() {
        String list = list("Ada Lind\n");
        String other = room.course(vera, "Another course");
        String there = other + list.substring(list.indexOf("/roster"));
        people.as(vera).get(there).then().statusCode(404);
        people.as(vera).post(there + "/people").then().statusCode(404);
    }

    @Test
    void whenItFailsHalfWayNobodyIsInTheCourse() {
        String list = list("Name,Login\nAda,a.%1$s\nBob,b.%1$s\n".replace("%1$s", own));
        long accounts = room.count(ACCOUNTS);
        String tooLong = "x".repeat(300);
        String text = "Name,Login,Group\nAda,c.%1$s,Red\nBob,d.%1$s,Red\n".replace("%1$s", own);
        String withGroups = list(text);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        rosters.bringIn(
                                Classroom.id(rivers),
                                last(withGroups),
                                vera,
                                Confirmation.of(tooLong)));
        assertEquals(accounts, room.count(ACCOUNTS));
        assertEquals(List.of(), room.log(rivers));
        people.as(vera).post(withGroups + "/people").then().statusCode(303);
        people.as(vera).post(list + "/people").then().statusCode(303);
        assertEquals(5, room.members(rivers).size());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void fiftyThousandLinesAreBroughtIn() {
        String text =
                IntStream.range(0, 50_000)
                        .mapToObj(
                                i ->
                                        "Person %d,p%d.%s@example.org,,G%d"
                                                .formatted(i, i, own, i % 500))
                        .collect(Collectors.joining("\n"));
        long start = System.nanoTime();
        String list = list(text);
        long given = System.nanoTime();
        assertTrue(preview(list).contains("50000 people will become members"));
        long seen = System.nanoTime();
        rosters.bringIn(Classroom.id(rivers), last(list), vera, Confirmation.of("Groups"));
        long done = System.nanoTime();
        System.out.printf(
                "50,000 lines: given in %d ms, looked through in %d ms, brought in in %d ms%n",
                (given - start) / 1_000_000, (seen - given) / 1_000_000, (done - seen) / 1_000_000);
        assertEquals(
                50_001,
                room.count(
                        "select count(m) from Membership m where m.course.id = "
                                + Classroom.id(rivers)));
    }

    @Test
    void onePersonIsBroughtInByHand() {
        people.as(vera)
                .formParam("name", "Ada Lind")
                .formParam("signIn", "ada." + own)
                .formParam("role", "ASSISTANT")
                .post(rivers + "/members/new")
                .then()
                .statusCode(303);
        assertEquals(List.of("Ada Lind ASSISTANT", "Vera Orlova INSTRUCTOR"), room.members(rivers));
        people.as(vera)
                .formParam("signIn", "nobody." + own)
                .formParam("role", "STUDENT")
                .post(rivers + "/members/new")
                .then()
                .statusCode(400)
                .body(containsString("has no name"));
    }
}
