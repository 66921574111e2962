package org.scholion.web.article;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.MayCurate;
import org.scholion.web.security.Requires;

/** What an article is: its front matter, authors, notes and references. */
@Requires(Right.READ_ARTICLE)
@Path("/articles/{slug}")
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {

    record about(Frame frame, EditionView edition, boolean curates) implements TemplateInstance {}

    record authors(Frame frame, EditionView edition) implements TemplateInstance {}

    record notes(Frame frame, EditionView edition) implements TemplateInstance {}

    record references(Frame frame, EditionView edition) implements TemplateInstance {}

    private final EditionViews editions;
    private final MayCurate mayCurate;

    ArticleResource(EditionViews editions, MayCurate mayCurate) {
        this.editions = editions;
        this.mayCurate = mayCurate;
    }

    @GET
    public TemplateInstance about(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new about(frame, editions.at(slug), mayCurate.asks(request)));
    }

    @GET
    @Path("authors")
    public TemplateInstance authors(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new authors(frame, editions.at(slug)));
    }

    @GET
    @Path("notes")
    public TemplateInstance notes(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new notes(frame, editions.at(slug)));
    }

    @GET
    @Path("references")
    public TemplateInstance references(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new references(frame, editions.at(slug)));
    }
}
