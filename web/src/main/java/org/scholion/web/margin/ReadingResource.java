package org.scholion.web.margin;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;

/** The page of a reading: what it asks, its prompts, and the text with the talk beside it. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}")
public class ReadingResource {

    private final ReadingPages pages;

    ReadingResource(ReadingPages pages) {
        this.pages = pages;
    }

    /**
     * @param show which threads stand beside the text; see {@link Show}
     */
    @GET
    @Blocking
    public Response reading(
            @PathParam("reading") String id,
            @QueryParam("show") String show,
            @Context HttpServerRequest request) {
        return pages.answer(Show.of(show), request);
    }
}
