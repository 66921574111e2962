package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.course.Course;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** A copy of a course for the next term. */
@Requires(Right.COPY_COURSE)
@Path("/courses/{course}/copy")
@Produces(MediaType.TEXT_HTML)
public class CopyResource {

    private static final int DAYS_OF_A_WEEK = 7;

    record copy(
            Frame frame,
            CourseHead course,
            Courses.Described words,
            CourseWords.Flaw flaw,
            List<Integer> weeks)
            implements TemplateInstance {}

    private static final List<Integer> WEEKS = List.of(4, 8, 13, 17, 18, 22, 26, 35, 52);

    private final CourseCopy copies;
    private final Courses courses;
    private final Visitor visitor;
    private final Here here;

    CopyResource(CourseCopy copies, Courses courses, Visitor visitor, Here here) {
        this.copies = copies;
        this.courses = courses;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    public TemplateInstance form(@Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Course course = courses.of(here.place().course());
        return frame.dress(
                new copy(
                        frame,
                        CourseHead.of(course),
                        new Courses.Described(course.title, "", ""),
                        null,
                        WEEKS));
    }

    /**
     * @param weeks by how many the times move; nothing leaves them empty
     */
    @POST
    public Response copy(
            @BeanParam CourseWords words,
            @RestForm String weeks,
            @Context HttpServerRequest request) {
        long course = here.place().course();
        Duration shift = shift(weeks);
        if (words.flaw() != null) {
            Frame frame = Frame.of(request);
            return Pages.answer(
                    400,
                    frame,
                    new copy(frame, courses.head(course), words.described(), words.flaw(), WEEKS));
        }
        Courses.Described described = words.described();
        long made =
                copies.make(course, described.title(), described.term(), shift, visitor.account());
        return Pages.done(CourseHead.addressOf(made), Said.COPIED);
    }

    private static Duration shift(String weeks) {
        if (weeks == null || weeks.isEmpty()) {
            return null;
        }
        if (!weeks.matches("[0-9]{1,3}")) {
            throw new BadRequestException();
        }
        return Duration.ofDays((long) DAYS_OF_A_WEEK * Integer.parseInt(weeks));
    }
}
