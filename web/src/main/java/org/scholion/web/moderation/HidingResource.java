package org.scholion.web.moderation;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.May;
import org.scholion.web.discussion.Parts;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Hides what somebody wrote, with a reason for them, and shows it again. */
@Requires(Right.MODERATE)
@Path("/readings/{reading}/annotations/{annotation}")
public class HidingResource {

    record page(Frame frame, ReadingHead head, Subject about, String reason, Why wrong, int longest)
            implements TemplateInstance {}

    record part(Frame frame, Subject about, String reason, Why wrong, int longest)
            implements TemplateInstance {}

    private final Touch touch;
    private final Hiding hiding;
    private final Subjects subjects;
    private final ReadingHeads heads;

    HidingResource(Touch touch, Hiding hiding, Subjects subjects, ReadingHeads heads) {
        this.touch = touch;
        this.hiding = hiding;
        this.subjects = subjects;
        this.heads = heads;
    }

    @GET
    @Path("hiding")
    public Response form(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::moderate, Why.OWN);
        String before = post.said().hiddenReason;
        return show(200, post, before == null ? "" : before, null, request);
    }

    /**
     * @param back {@code flags} where it is hidden from the list of flags
     */
    @POST
    @Path("hiding")
    public Response hide(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @RestForm String reason,
            @RestForm String back,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::moderate, Why.OWN);
        String given = reason == null ? "" : reason.strip();
        if (given.length() > Annotation.REASON) {
            return show(400, post, given, Why.REASON_TOO_LONG, request);
        }
        hiding.hide(post, given);
        return "flags".equals(back) && !Parts.isAskedFor(request)
                ? Parts.to(subjects.of(post).reading() + "/flags")
                : touch.done(post, request);
    }

    @POST
    @Path("showing")
    public Response show(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::moderate, Why.OWN);
        hiding.show(post);
        return touch.done(post, request);
    }

    private Response show(
            int status, Post post, String reason, Why wrong, HttpServerRequest request) {
        Subject about = subjects.of(post);
        Frame frame = Frame.of(request).leadingTo(about.address() + "/hiding");
        int longest = Annotation.REASON;
        TemplateInstance shown =
                Parts.isAskedFor(request)
                        ? new part(frame, about, reason, wrong, longest)
                        : new page(
                                frame, heads.of(subjects.reading()), about, reason, wrong, longest);
        return Parts.answer(status, frame, shown);
    }
}
