package org.scholion.web.grouping;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
class GroupsResourceTest {

    private static final String UTF_8_FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject People people;
    @Inject Classroom room;
    @Inject Groups groups;

    private Account vera;
    private Account ada;
    private String rivers;

    @BeforeEach
    void aCourseOfSeven() {
        vera = people.teacher("Vera Orlova");
        rivers = room.course(vera, "Reading rivers");
        ada = people.member("Ada Lind");
        room.enrol(rivers, ada, CourseRole.STUDENT);
        for (int i = 1; i < 7; i++) {
            room.enrol(rivers, people.member("Student " + i), CourseRole.STUDENT);
        }
        room.enrol(rivers, people.member("Tove Assistant"), CourseRole.ASSISTANT);
    }

    private String divide(String way, String number) {
        String set =
                people.as(vera)
                        .formParam("name", "Weeks 1 to 3")
                        .formParam("way", way)
                        .formParam("number", number)
                        .post(rivers + "/groups")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        return set.substring(set.indexOf("/courses/"), set.indexOf('?'));
    }

    private GroupsView view(String set) {
        return groups.one(Classroom.id(rivers), set.substring(set.lastIndexOf('/') + 1));
    }

    @Test
    void studentsAreDividedAtRandomAndTheStaffIsNot() {
        GroupsView view = view(divide("random", "3"));
        assertEquals(
                "3 2 2",
                view.groups().stream()
                        .map(group -> String.valueOf(group.people().size()))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
        assertEquals("Group 1", view.groups().get(0).name());
        people.as(ada)
                .get(rivers + "/groups")
                .then()
                .statusCode(200)
                .body(containsString("Weeks 1 to 3"))
                .body(not(containsString("Tove Assistant")));
    }

    @Test
    void dividingAgainKeepsWhatWasThere() {
        String first = divide("random", "3");
        var before = view(first).groups();
        divide("random", "3");
        assertEquals(before, view(first).groups());
        assertEquals(2, groups.of(Classroom.id(rivers)).size());
    }

    @Test
    void somebodyIsMovedAndTakenOut() {
        String set = divide("empty", "2");
        assertEquals(7, view(set).outside().size());
        String second = view(set).groups().get(1).id();
        move(set, ada, second);
        assertEquals("Ada Lind", view(set).groups().get(1).people().get(0).name());
        move(set, ada, view(set).groups().get(0).id());
        assertEquals("Ada Lind", view(set).groups().get(0).people().get(0).name());
        assertEquals(0, view(set).groups().get(1).people().size());
        move(set, ada, "");
        assertEquals(7, view(set).outside().size());
    }

    private void move(String set, Account person, String group) {
        people.as(vera)
                .formParam("account", Ids.inAddress(person.id))
                .formParam("group", group)
                .post(set + "/members")
                .then()
                .statusCode(303);
    }

    @Test
    void groupsAreRenamedAndAdded() {
        String set = divide("empty", "1");
        String group = view(set).groups().get(0).id();
        people.as(vera)
                .contentType(UTF_8_FORM)
                .formParam("name", "Красные <b>")
                .post(set + "/groups/" + group + "/name");
        people.as(vera).formParam("name", "Blue").post(set + "/groups").then().statusCode(303);
        people.as(vera).formParam("name", "Autumn").post(set + "/name").then().statusCode(303);
        people.as(vera)
                .get(set)
                .then()
                .statusCode(200)
                .body(containsString("Красные &lt;b&gt;"))
                .body(containsString("Blue"))
                .body(containsString("Autumn"));
        people.as(vera).formParam("name", " ").post(set + "/name").then().statusCode(400);
    }

    @Test
    void aStudentArrangesNothingAndAnotherCourseHasNoHandInIt() {
        String set = divide("empty", "1");
        people.as(ada).get(set).then().statusCode(403);
        people.as(ada).formParam("name", "x").post(set + "/name").then().statusCode(403);
        String other = room.course(vera, "Another course");
        Matcher id = Pattern.compile("/groups/(.+)").matcher(set);
        id.find();
        people.as(vera).get(other + "/groups/" + id.group(1)).then().statusCode(404);
    }

    @Test
    void whoLeavesIsInNoGroup() {
        String set = divide("random", "7");
        people.as(ada).post(rivers + "/departure").then().statusCode(303);
        assertEquals(6, view(set).everybody().size());
    }
}
