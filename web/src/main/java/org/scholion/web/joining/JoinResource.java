package org.scholion.web.joining;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.JoinLetters;
import org.scholion.domain.permission.Right;
import org.scholion.web.course.CourseHead;
import org.scholion.web.course.Pages;
import org.scholion.web.course.Said;
import org.scholion.web.joining.Joining.Answer;
import org.scholion.web.joining.Joining.Found;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Joining a course: by typing a code, or by a link that has it. */
@Path("/courses/join")
@Produces(MediaType.TEXT_HTML)
public class JoinResource {

    private static final int LONGEST = 100;

    /** The form for a code, and why the last one did not lead in. */
    record form(Frame frame, String typed, Answer answer, long seconds)
            implements TemplateInstance {}

    /** The course that a code leads to, before they join. */
    record course(Frame frame, CourseHead course, CourseRole role, String code)
            implements TemplateInstance {}

    private final Joining joining;
    private final Visitor visitor;

    JoinResource(Joining joining, Visitor visitor) {
        this.joining = joining;
        this.visitor = visitor;
    }

    @GET
    @Requires(Right.LOOK_AROUND)
    public TemplateInstance form(@Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new form(frame, "", null, 0));
    }

    /** To the page of the code, which asks to sign in first where that is needed. */
    @POST
    @Requires(Right.LOOK_AROUND)
    public Response take(@RestForm String code) {
        String typed = code == null ? "" : code.strip();
        String meant =
                JoinLetters.meant(typed)
                        .orElse(typed.substring(0, Math.min(LONGEST, typed.length())));
        String path =
                meant.isEmpty()
                        ? ""
                        : "/"
                                + URLEncoder.encode(meant, StandardCharsets.UTF_8)
                                        .replace("+", "%20");
        return Response.seeOther(URI.create("/courses/join" + path)).build();
    }

    @GET
    @Path("{code}")
    @Requires(Right.JOIN_COURSE)
    public Response look(@PathParam("code") String code, @Context HttpServerRequest request) {
        Found found = joining.look(code, visitor.orSignIn().account());
        Frame frame = Frame.of(request);
        if (found.answer() == Answer.OPEN) {
            CourseHead head = CourseHead.of(found.code().course);
            return Pages.answer(
                    200, frame, new course(frame, head, found.code().role, found.code().code));
        }
        return refusal(code, found, request);
    }

    @POST
    @Path("{code}")
    @Requires(Right.JOIN_COURSE)
    public Response join(@PathParam("code") String code, @Context HttpServerRequest request) {
        Found found = joinOnce(code);
        return found.answer() == Answer.OPEN
                ? Pages.done(CourseHead.addressOf(found.code().course.id), Said.JOINED)
                : refusal(code, found, request);
    }

    private Found joinOnce(String code) {
        try {
            return joining.join(code, visitor.account());
        } catch (PersistenceException twice) {
            return joining.look(code, visitor.orSignIn().account());
        }
    }

    private static Response refusal(String typed, Found found, HttpServerRequest request) {
        if (found.answer() == Answer.MEMBER) {
            return Pages.done(CourseHead.addressOf(found.code().course.id), Said.IS_MEMBER);
        }
        int status =
                switch (found.answer()) {
                    case LATER -> 429;
                    case UNKNOWN -> 404;
                    default -> 410;
                };
        Frame asked = Frame.of(request);
        Frame frame = new Frame(asked.language(), asked.theme(), "/courses/join");
        String shown = typed.substring(0, Math.min(LONGEST, typed.length()));
        return Pages.answer(status, frame, new form(frame, shown, found.answer(), found.seconds()));
    }
}
