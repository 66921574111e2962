package org.scholion.web.article;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.ArticleLines.ListPage;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** The list of articles. */
@Requires(Right.LOOK_AROUND)
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
public class ArticlesResource {

    record articles(Frame frame, ListPage page) implements TemplateInstance {}

    private final ArticleLines lines;

    ArticlesResource(ArticleLines lines) {
        this.lines = lines;
    }

    @GET
    public TemplateInstance articles(
            @QueryParam("after") String after, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new articles(frame, lines.after(after)));
    }
}
