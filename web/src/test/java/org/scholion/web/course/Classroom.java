package org.scholion.web.course;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;

/**
 * Courses for tests, and what is in the database about them.
 *
 * <pre>{@code
 * String course = room.course(vera, "Reading rivers");
 * room.enrol(course, ada, CourseRole.STUDENT);
 * }</pre>
 */
@ApplicationScoped
public class Classroom {

    private final EntityManager database;
    private final People people;

    Classroom(EntityManager database, People people) {
        this.database = database;
        this.people = people;
    }

    /** A course made by its instructor; answers its path. */
    public String course(Account instructor, String title) {
        Response made =
                people.as(instructor)
                        .formParam("title", title)
                        .formParam("term", "Autumn 2026")
                        .post("/courses");
        made.then().statusCode(303);
        String location = made.header("Location");
        return location.substring(location.indexOf("/courses/"));
    }

    public static long id(String course) {
        return Ids.ofAddress(course.substring("/courses/".length())).orElseThrow();
    }

    public String enrol(String course, Account account, CourseRole role) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Membership membership =
                                    new Membership(
                                            database.getReference(Course.class, id(course)),
                                            account,
                                            role,
                                            Instant.now());
                            database.persist(membership);
                            return Ids.inAddress(membership.id);
                        });
    }

    /** Of each member, also former ones: name, role, and a minus for who left. */
    public List<String> members(String course) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database
                                        .createQuery(
                                                "from Membership m join fetch m.account a where"
                                                        + " m.course.id = :course order by"
                                                        + " a.displayName, m.id",
                                                Membership.class)
                                        .setParameter("course", id(course))
                                        .getResultList()
                                        .stream()
                                        .map(Classroom::show)
                                        .toList());
    }

    private static String show(Membership membership) {
        return (membership.isCurrent() ? "" : "-")
                + membership.account.displayName
                + " "
                + membership.role;
    }

    /** What the audit log says of a course. */
    public List<String> log(String course) {
        return database.createQuery(
                        "select e.action from AuditEntry e where e.courseId = :course order by"
                                + " e.id",
                        String.class)
                .setParameter("course", id(course))
                .getResultList();
    }

    public long count(String query) {
        return database.createQuery(query, Long.class).getSingleResult();
    }
}
