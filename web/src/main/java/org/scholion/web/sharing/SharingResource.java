package org.scholion.web.sharing;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
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
import org.scholion.domain.article.Article.OpenTo;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Who may read an article, and which courses read it. */
@Requires(Right.EDIT_ARTICLE)
@Path("/articles/{slug}/sharing")
@Produces(MediaType.TEXT_HTML)
public class SharingResource {

    /**
     * @param used whether a course could not be left out because it reads the article
     */
    record sharing(Frame frame, EditionView edition, SharingView view, boolean used)
            implements TemplateInstance {}

    private final EditionViews editions;
    private final Sharing sharing;
    private final Here here;
    private final Visitor visitor;

    SharingResource(EditionViews editions, Sharing sharing, Here here, Visitor visitor) {
        this.editions = editions;
        this.sharing = sharing;
        this.here = here;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance sharing(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        return page(slug, false, request);
    }

    /**
     * @param to {@code EVERYBODY} or {@code COURSES}
     */
    @POST
    @Path("openness")
    public Response open(@PathParam("slug") String slug, @RestForm String to) {
        sharing.open(article(), openTo(to));
        return back(slug);
    }

    @POST
    @Path("courses")
    public Response share(@PathParam("slug") String slug, @RestForm String course) {
        sharing.share(article(), id(course), account());
        return back(slug);
    }

    @POST
    @Path("courses/{share}/withdrawal")
    public Response withdraw(
            @PathParam("slug") String slug,
            @PathParam("share") String share,
            @Context HttpServerRequest request) {
        return sharing.withdraw(article(), id(share), account())
                ? back(slug)
                : Response.status(Response.Status.CONFLICT)
                        .entity(page(slug, true, request).render())
                        .build();
    }

    private TemplateInstance page(String slug, boolean used, HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(
                new sharing(frame, editions.at(slug), sharing.of(article(), account()), used));
    }

    private static OpenTo openTo(String to) {
        for (OpenTo one : OpenTo.values()) {
            if (one.name().equals(to)) {
                return one;
            }
        }
        throw new BadRequestException();
    }

    private static long id(String address) {
        return Ids.ofAddress(address == null ? "" : address).orElseThrow(NotFoundException::new);
    }

    private static Response back(String slug) {
        return Response.seeOther(URI.create("/articles/" + slug + "/sharing")).build();
    }

    private long article() {
        return here.place().article();
    }

    private long account() {
        return visitor.orSignIn().account();
    }
}
