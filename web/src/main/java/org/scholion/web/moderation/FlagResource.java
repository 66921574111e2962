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
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.May;
import org.scholion.web.discussion.Parts;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Asks those who teach to look at an annotation; only they see that somebody did. */
@Requires(Right.ANNOTATE)
@Path("/readings/{reading}/annotations/{annotation}/flag")
public class FlagResource {

    record page(Frame frame, ReadingHead head, FlagForm form) implements TemplateInstance {}

    record part(Frame frame, FlagForm form) implements TemplateInstance {}

    private final Touch touch;
    private final Flags flags;
    private final Subjects subjects;
    private final ReadingHeads heads;

    FlagResource(Touch touch, Flags flags, Subjects subjects, ReadingHeads heads) {
        this.touch = touch;
        this.flags = flags;
        this.subjects = subjects;
        this.heads = heads;
    }

    /** The form; to whoever has raised a flag that waits, it says so. */
    @GET
    public Response form(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::mark, Why.OWN);
        Flag mine = flags.mine(post);
        FlagForm form =
                mine == null
                        ? FlagForm.empty(subjects.of(post))
                        : FlagForm.of(subjects.of(post), mine);
        return show(200, form, request);
    }

    /** Raises a flag, or says it again in other words. */
    @POST
    public Response raise(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @RestForm String reason,
            @RestForm String remark,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::mark, Why.OWN);
        FlagForm typed = FlagForm.typed(subjects.of(post), reason, remark);
        if (typed.wrong() != null) {
            return show(400, typed, request);
        }
        flags.raise(post, typed.reason(), typed.remark());
        return Parts.isAskedFor(request)
                ? show(200, FlagForm.of(subjects.of(post), flags.mine(post)), request)
                : Parts.to(typed.about().address() + "/flag");
    }

    private Response show(int status, FlagForm form, HttpServerRequest request) {
        Frame frame = Frame.of(request).leadingTo(form.about().address() + "/flag");
        TemplateInstance shown =
                Parts.isAskedFor(request)
                        ? new part(frame, form)
                        : new page(frame, heads.of(subjects.reading()), form);
        return Parts.answer(status, frame, shown);
    }
}
