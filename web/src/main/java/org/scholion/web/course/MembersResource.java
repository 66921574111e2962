package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** The members of a course and what they are in it. */
@Path("/courses/{course}")
@Produces(MediaType.TEXT_HTML)
public class MembersResource {

    record members(Frame frame, CourseHead course, MemberList list, Said said)
            implements TemplateInstance {}

    private final Courses courses;
    private final Members members;
    private final Visitor visitor;
    private final Here here;

    MembersResource(Courses courses, Members members, Visitor visitor, Here here) {
        this.courses = courses;
        this.members = members;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    @Path("members")
    @Requires(Right.SEE_COURSE)
    public TemplateInstance members(
            @QueryParam("said") String said, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        long course = here.place().course();
        List<MemberLine> former =
                here.may(Right.MANAGE_MEMBERS) ? members.former(course) : List.of();
        return frame.dress(
                new members(
                        frame,
                        courses.head(course),
                        new MemberList(members.current(course), former),
                        Said.of(said)));
    }

    @POST
    @Path("members/{member}/role")
    @Requires(Right.MANAGE_MEMBERS)
    public Response changeRole(@PathParam("member") String member, @RestForm String role) {
        CourseRole wanted =
                Stream.of(CourseRole.values())
                        .filter(known -> known.name().equals(role))
                        .findFirst()
                        .orElseThrow(BadRequestException::new);
        return change(
                Said.ROLE_CHANGED,
                () -> members.become(here.place().course(), member, wanted, visitor.account()));
    }

    @POST
    @Path("members/{member}/removal")
    @Requires(Right.MANAGE_MEMBERS)
    public Response remove(@PathParam("member") String member) {
        return change(
                Said.REMOVED,
                () -> members.remove(here.place().course(), member, visitor.account()));
    }

    @POST
    @Path("members/{member}/return")
    @Requires(Right.MANAGE_MEMBERS)
    public Response bringBack(@PathParam("member") String member) {
        return change(
                Said.BROUGHT_BACK,
                () -> members.bringBack(here.place().course(), member, visitor.account()));
    }

    @POST
    @Path("departure")
    @Requires(Right.LEAVE_COURSE)
    public Response leave() {
        String page = CourseHead.addressOf(here.place().course());
        try {
            members.leave(here.place().course(), visitor.account());
            return Response.seeOther(URI.create("/")).build();
        } catch (Members.LastInstructor e) {
            return Pages.done(page + "/members", Said.NOT_THE_LAST_INSTRUCTOR);
        }
    }

    /** Whoever takes their own rights is led where they may still be. */
    private Response change(Said said, Runnable change) {
        String page = CourseHead.addressOf(here.place().course()) + "/members";
        try {
            change.run();
            return Pages.done(page, said);
        } catch (Members.LastInstructor e) {
            return Pages.done(page, Said.NOT_THE_LAST_INSTRUCTOR);
        }
    }
}
