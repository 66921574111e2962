package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.markup.SafeMarkdown;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;

/** The page of a course, and changing what it says. */
@Path("/courses/{course}")
@Produces(MediaType.TEXT_HTML)
public class CourseResource {

    record page(
            Frame frame,
            CourseHead course,
            SafeMarkdown description,
            CourseRole role,
            List<CourseReadings.Stage> stages,
            int members,
            Said said)
            implements TemplateInstance {}

    record edit(
            Frame frame,
            CourseHead course,
            Courses.Described words,
            int version,
            CourseWords.Flaw flaw,
            Said said)
            implements TemplateInstance {}

    /** Somebody else was faster: theirs, and what was written here. */
    record conflict(
            Frame frame,
            CourseHead course,
            Courses.Described theirs,
            Courses.Described yours,
            int version)
            implements TemplateInstance {}

    private final Courses courses;
    private final CourseReadings readings;
    private final Membership.Repository memberships;
    private final Here here;

    CourseResource(
            Courses courses,
            CourseReadings readings,
            Membership.Repository memberships,
            Here here) {
        this.courses = courses;
        this.readings = readings;
        this.memberships = memberships;
        this.here = here;
    }

    @GET
    @Requires(Right.SEE_COURSE)
    public TemplateInstance page(
            @QueryParam("said") String said, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        long id = here.place().course();
        Course course = courses.of(id);
        CourseRole role = here.place().role();
        return frame.dress(
                new page(
                        frame,
                        CourseHead.of(course),
                        SafeMarkdown.of(course.description),
                        role,
                        readings.of(id, role.isStaff()),
                        (int) memberships.count(id),
                        Said.of(said)));
    }

    @GET
    @Path("edit")
    @Requires(Right.ARCHIVE_COURSE)
    public TemplateInstance form(
            @QueryParam("said") String said, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Course course = courses.of(here.place().course());
        return frame.dress(
                new edit(
                        frame,
                        CourseHead.of(course),
                        words(course),
                        course.version,
                        null,
                        Said.of(said)));
    }

    @POST
    @Path("edit")
    @Requires(Right.EDIT_COURSE)
    public Response change(@BeanParam CourseWords words, @Context HttpServerRequest request) {
        if (words.version == null) {
            throw new BadRequestException();
        }
        Frame frame = Frame.of(request);
        Course course = courses.of(here.place().course());
        CourseHead head = CourseHead.of(course);
        if (words.flaw() != null) {
            return Pages.answer(
                    400,
                    frame,
                    new edit(frame, head, words.described(), words.version, words.flaw(), null));
        }
        try {
            courses.describe(course.id, words.described(), words.version);
            return Pages.done(head.address(), Said.KEPT);
        } catch (Courses.ChangedMeanwhile e) {
            Course now = courses.of(course.id);
            return Pages.answer(
                    409,
                    frame,
                    new conflict(
                            frame, CourseHead.of(now), words(now), words.described(), now.version));
        }
    }

    private static Courses.Described words(Course course) {
        return new Courses.Described(course.title, course.term, course.description);
    }
}
