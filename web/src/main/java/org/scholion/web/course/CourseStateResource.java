package org.scholion.web.course;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** The end of a course, and taking it up again. */
@Requires(Right.ARCHIVE_COURSE)
@Path("/courses/{course}")
public class CourseStateResource {

    private final Courses courses;
    private final Visitor visitor;
    private final Here here;

    CourseStateResource(Courses courses, Visitor visitor, Here here) {
        this.courses = courses;
        this.visitor = visitor;
        this.here = here;
    }

    @POST
    @Path("archive")
    public Response archive() {
        long course = here.place().course();
        courses.archive(course, visitor.account());
        return Pages.done(CourseHead.addressOf(course), Said.ARCHIVED);
    }

    @POST
    @Path("reopening")
    public Response reopen() {
        long course = here.place().course();
        courses.reopen(course, visitor.account());
        return Pages.done(CourseHead.addressOf(course), Said.REOPENED);
    }
}
