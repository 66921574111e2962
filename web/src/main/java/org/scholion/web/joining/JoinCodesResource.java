package org.scholion.web.joining;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.permission.Right;
import org.scholion.web.course.CourseHead;
import org.scholion.web.course.Courses;
import org.scholion.web.course.Pages;
import org.scholion.web.course.Said;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** The join codes of a course, for its instructors. */
@Requires(Right.MANAGE_MEMBERS)
@Path("/courses/{course}/codes")
@Produces(MediaType.TEXT_HTML)
public class JoinCodesResource {

    /** How long a code may last, as the form has it; null for as long as it is not withdrawn. */
    private static final Map<String, Duration> DAYS =
            Map.of(
                    "1", Duration.ofDays(1),
                    "7", Duration.ofDays(7),
                    "30", Duration.ofDays(30),
                    "120", Duration.ofDays(120));

    private static final int MOST = 100_000;

    /**
     * @param open codes that still let people in
     * @param over those that do not
     * @param roles that a code may give
     * @param lasting days that a code may last
     * @param site where the portal is reached, for the link: {@code https://read.example.org}
     */
    record codes(
            Frame frame,
            CourseHead course,
            List<JoinCodes.Line> open,
            List<JoinCodes.Line> over,
            List<CourseRole> roles,
            List<Integer> lasting,
            String site,
            Said said)
            implements TemplateInstance {}

    private static final List<CourseRole> ROLES = List.of(CourseRole.STUDENT, CourseRole.OBSERVER);

    private final JoinCodes codes;
    private final Courses courses;
    private final Visitor visitor;
    private final Here here;

    JoinCodesResource(JoinCodes codes, Courses courses, Visitor visitor, Here here) {
        this.codes = codes;
        this.courses = courses;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    public TemplateInstance codes(
            @QueryParam("said") String said, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        long course = here.place().course();
        String site = request.scheme() + "://" + request.authority();
        List<JoinCodes.Line> all = codes.of(course);
        return frame.dress(
                new codes(
                        frame,
                        courses.head(course),
                        all.stream().filter(JoinCodes.Line::open).toList(),
                        all.stream().filter(code -> !code.open()).toList(),
                        ROLES,
                        DAYS.keySet().stream().map(Integer::valueOf).sorted().toList(),
                        site,
                        Said.of(said)));
    }

    /**
     * @param days one of those that the form offers; nothing for as long as it is not withdrawn
     * @param most 1 to {@value #MOST}; nothing for as many as like
     */
    @POST
    public Response make(@RestForm String role, @RestForm String days, @RestForm String most) {
        CourseRole becomes = "OBSERVER".equals(role) ? CourseRole.OBSERVER : CourseRole.STUDENT;
        codes.make(here.place().course(), becomes, lasting(days), number(most), visitor.account());
        return Pages.done(page(), Said.CODE_MADE);
    }

    @POST
    @Path("{code}/withdrawal")
    public Response withdraw(@PathParam("code") String code) {
        codes.withdraw(here.place().course(), code, visitor.account());
        return Pages.done(page(), Said.CODE_WITHDRAWN);
    }

    private String page() {
        return CourseHead.addressOf(here.place().course()) + "/codes";
    }

    private static Duration lasting(String days) {
        if (days == null || days.isEmpty()) {
            return null;
        }
        Duration lasting = DAYS.get(days);
        if (lasting == null) {
            throw new BadRequestException();
        }
        return lasting;
    }

    private static Integer number(String most) {
        if (most == null || most.isBlank()) {
            return null;
        }
        if (!most.strip().matches("[0-9]{1,6}")) {
            throw new BadRequestException();
        }
        int number = Integer.parseInt(most.strip());
        if (number < 1 || number > MOST) {
            throw new BadRequestException();
        }
        return number;
    }
}
