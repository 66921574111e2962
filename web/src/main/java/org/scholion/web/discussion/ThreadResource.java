package org.scholion.web.discussion;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;

/** One thread, and the permanent address of each annotation in it. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}")
public class ThreadResource {

    private final ThreadPages pages;
    private final Seats seats;

    ThreadResource(ThreadPages pages, Seats seats) {
        this.pages = pages;
        this.seats = seats;
    }

    @GET
    @Path("threads/{thread}")
    public Response thread(
            @PathParam("reading") String reading,
            @PathParam("thread") String thread,
            @QueryParam("all") String all,
            @Context HttpServerRequest request) {
        long id = Ids.ofAddress(thread).orElseThrow(NotFoundException::new);
        return pages.show(id, all != null, request);
    }

    @GET
    @Path("annotations/{annotation}")
    public Response annotation(
            @PathParam("reading") String reading, @PathParam("annotation") String annotation) {
        Seat seat = seats.take();
        Post post = seat.post(annotation);
        return Parts.to(
                "%s/threads/%s#a-%s"
                        .formatted(
                                seat.address(),
                                Ids.inAddress(post.thread()),
                                Ids.inAddress(post.id())));
    }
}
