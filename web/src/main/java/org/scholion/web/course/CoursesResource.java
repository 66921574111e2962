package org.scholion.web.course;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Making a course. */
@Requires(Right.CREATE_COURSE)
@Path("/courses")
public class CoursesResource {

    private final Courses courses;
    private final Visitor visitor;

    CoursesResource(Courses courses, Visitor visitor) {
        this.courses = courses;
        this.visitor = visitor;
    }

    @POST
    public Response make(@BeanParam CourseWords words, @Context HttpServerRequest request) {
        if (words.flaw() != null) {
            Frame asked = Frame.of(request);
            Frame frame = new Frame(asked.language(), asked.theme(), "/courses/new");
            return Pages.answer(
                    400, frame, new NewCourseResource.make(frame, words.described(), words.flaw()));
        }
        long made = courses.make(words.described(), visitor.account());
        return Response.seeOther(URI.create(CourseHead.addressOf(made))).build();
    }
}
