package org.scholion.web.audit;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.MayCurate;
import org.scholion.web.security.Requires;

/**
 * What the source audit noticed, for whoever may edit the article; for everybody else there is no
 * such page.
 */
@Requires(Right.EDIT_ARTICLE)
@Path("/articles/{slug}/audit")
public class AuditResource {

    record audit(Frame frame, EditionView edition, AuditView audit, Refused refused)
            implements TemplateInstance {}

    /** A dismissal that was not done: which finding, and the reason that was given for it. */
    public record Refused(String finding, String reason) {

        static final Refused NONE = new Refused("", "");

        public boolean isOf(FindingView other) {
            return finding.equals(other.id());
        }
    }

    private final Audits audits;
    private final CurrentEditions current;
    private final EditionViews views;
    private final MayCurate mayCurate;

    AuditResource(Audits audits, CurrentEditions current, EditionViews views, MayCurate mayCurate) {
        this.audits = audits;
        this.current = current;
        this.views = views;
        this.mayCurate = mayCurate;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response audit(@PathParam("slug") String slug, @Context HttpServerRequest request) {
        mayCurate.editor(request);
        return page(200, edition(slug), Refused.NONE, request);
    }

    @POST
    @Path("{finding}/dismissal")
    public Response dismiss(
            @PathParam("slug") String slug,
            @PathParam("finding") String finding,
            @RestForm String reason,
            @Context HttpServerRequest request) {
        String editor = mayCurate.editor(request);
        long edition = edition(slug);
        try {
            audits.dismiss(edition, id(finding), reason, editor);
        } catch (IllegalArgumentException blankOrTooLong) {
            String given = reason == null ? "" : reason;
            return page(400, edition, new Refused(finding, given), request);
        }
        return back(slug, audits.of(edition).after(finding));
    }

    @POST
    @Path("{finding}/restoration")
    public Response restore(
            @PathParam("slug") String slug,
            @PathParam("finding") String finding,
            @Context HttpServerRequest request) {
        mayCurate.editor(request);
        audits.restore(edition(slug), id(finding));
        return back(slug, "finding-" + finding);
    }

    private long edition(String slug) {
        return current.ask(slug).orElseThrow(NotFoundException::new);
    }

    private static long id(String finding) {
        return Ids.ofAddress(finding).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, long edition, Refused refused, HttpServerRequest request) {
        EditionView view = views.of(edition);
        Frame frame = Frame.of(request).leadingTo(view.masthead().address() + "/audit");
        audit page = new audit(frame, view, audits.of(edition), refused);
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(frame.dress(page).render())
                .build();
    }

    private static Response back(String slug, String fragment) {
        return Response.seeOther(URI.create("/articles/" + slug + "/audit#" + fragment)).build();
    }
}
