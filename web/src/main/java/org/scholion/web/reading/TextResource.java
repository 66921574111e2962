package org.scholion.web.reading;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.article.EditionView;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.MayCurate;
import org.scholion.web.security.Requires;
import org.scholion.web.security.SessionCookie;

/** The text to read, without a class. What is ready already, {@link ReadyPages} answers. */
@Requires(Right.READ_ARTICLE)
@Path("/articles/{slug}/text")
public class TextResource {

    /**
     * @param claims which are drawn, and for whom
     */
    record text(Frame frame, EditionView edition, ShownClaims claims) implements TemplateInstance {}

    record body(
            EditionView edition, BodyView body, String language, ShownClaims claims, Beside beside)
            implements TemplateInstance {}

    private final CurrentEditions current;
    private final PreparedPages pages;
    private final MayCurate mayCurate;

    TextResource(CurrentEditions current, PreparedPages pages, MayCurate mayCurate) {
        this.current = current;
        this.pages = pages;
        this.mayCurate = mayCurate;
    }

    @GET
    @Blocking
    public Response text(@PathParam("slug") String slug, @Context HttpServerRequest request) {
        long edition = current.ask(slug).orElseThrow(NotFoundException::new);
        ShownClaims claims =
                !ShownClaims.areWanted(request)
                        ? ShownClaims.NONE
                        : mayCurate.asks(request) ? ShownClaims.TO_EDITORS : ShownClaims.TO_READERS;
        Frame frame = Frame.of(request);
        PreparedPage page =
                SessionCookie.isIn(request)
                        ? pages.personal(edition, frame, claims)
                        : pages.prepare(edition, frame, claims);
        return Conditional.answer(request, page);
    }
}
