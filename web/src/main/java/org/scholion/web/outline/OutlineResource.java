package org.scholion.web.outline;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** What the claims of an article lean on, as a list and as a picture. */
@Requires(Right.READ_ARTICLE)
@Path("/articles/{slug}/claims")
public class OutlineResource {

    /** A picture loads its style sheet and nothing else, and nothing in it runs. */
    private static final String PICTURE_POLICY =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                    + " form-action 'none'";

    record outline(Frame frame, OutlineView outline) implements TemplateInstance {}

    record picture(Frame frame, OutlineView outline) implements TemplateInstance {}

    private final Outlines outlines;

    OutlineResource(Outlines outlines) {
        this.outlines = outlines;
    }

    @GET
    @Path("outline")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance outline(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new outline(frame, outlines.at(slug)));
    }

    /** The picture as a file of its own; 404 where nothing leans on anything. */
    @GET
    @Path("outline.svg")
    public Response picture(@PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        OutlineView outline = outlines.at(slug);
        if (outline.picture() == null) {
            throw new NotFoundException();
        }
        request.response().putHeader("Content-Security-Policy", PICTURE_POLICY);
        return Response.ok(frame.dress(new picture(frame, outline)).render())
                .type("image/svg+xml;charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }
}
