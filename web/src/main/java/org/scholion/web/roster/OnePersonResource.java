package org.scholion.web.roster;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
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

/** Bringing one person into a course by hand. */
@Requires(Right.MANAGE_MEMBERS)
@Path("/courses/{course}/members/new")
@Produces(MediaType.TEXT_HTML)
public class OnePersonResource {

    record person(
            Frame frame,
            CourseHead course,
            String name,
            String signIn,
            String role,
            List<CourseRole> roles,
            Verdict refused)
            implements TemplateInstance {}

    private static final List<CourseRole> ROLES = List.of(CourseRole.values());

    private final OnePerson people;
    private final Courses courses;
    private final Visitor visitor;
    private final Here here;

    OnePersonResource(OnePerson people, Courses courses, Visitor visitor, Here here) {
        this.people = people;
        this.courses = courses;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    public TemplateInstance form(@Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(
                new person(frame, head(), "", "", CourseRole.STUDENT.name(), ROLES, null));
    }

    /**
     * @param name of somebody without an account
     * @param signIn e-mail address or sign-in name; may be empty for somebody without an account
     * @param confirmed claimed account that is this person's; null for none
     */
    @POST
    public Response add(
            @RestForm String name,
            @RestForm String signIn,
            @RestForm String role,
            @RestForm String confirmed,
            @Context HttpServerRequest request) {
        RosterLine line = new RosterLine(1, plain(name), "", "", plain(signIn), plain(role), "");
        Set<Long> known = Ids.ofAddress(confirmed).map(Set::of).orElse(Set.of());
        Verdict verdict = bringIn(line, known);
        if (verdict.fate().isWrong() || verdict.isClaimed()) {
            Frame frame = Frame.of(request);
            return Pages.answer(
                    verdict.isClaimed() ? 409 : 400,
                    frame,
                    new person(
                            frame,
                            head(),
                            line.name(),
                            line.identity(),
                            line.role(),
                            ROLES,
                            verdict));
        }
        String members = CourseHead.addressOf(here.place().course()) + "/members";
        return Pages.done(members, verdict.fate().joins() ? Said.BROUGHT_IN : Said.IS_MEMBER);
    }

    /** Somebody else may bring in the same person at the same moment: then they are there. */
    private Verdict bringIn(RosterLine line, Set<Long> confirmed) {
        try {
            return people.bringIn(here.place().course(), line, confirmed, visitor.account());
        } catch (PersistenceException twice) {
            return people.bringIn(here.place().course(), line, confirmed, visitor.account());
        }
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }

    private CourseHead head() {
        return courses.head(here.place().course());
    }
}
