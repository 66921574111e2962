package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** The form for a new course. */
@Requires(Right.CREATE_COURSE)
@Path("/courses/new")
@Produces(MediaType.TEXT_HTML)
public class NewCourseResource {

    record make(Frame frame, Courses.Described words, CourseWords.Flaw flaw)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(@Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new make(frame, new Courses.Described("", "", ""), null));
    }
}
