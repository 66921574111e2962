package org.scholion.web.moderation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.May;
import org.scholion.web.security.Requires;

/** What became of a thread: its question answered, pinned, an outcome. */
@Path("/readings/{reading}/annotations/{annotation}")
public class SettlementResource {

    private final Touch touch;
    private final Settling settling;

    SettlementResource(Touch touch, Settling settling) {
        this.touch = touch;
        this.settling = settling;
    }

    /** By who asked, or the staff. */
    @Requires(Right.ANNOTATE)
    @POST
    @Path("answer/{which}")
    public Response answer(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @PathParam("which") String which,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::settle, Why.NO_QUESTION);
        switch (which) {
            case "this" -> settling.answered(post);
            case "elsewhere" -> settling.answeredElsewhere(post);
            case "none" -> settling.reopen(post);
            default -> throw new NotFoundException();
        }
        return touch.done(post, request);
    }

    @Requires(Right.GLOSS)
    @POST
    @Path("pin/{state}")
    public Response pin(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @PathParam("state") String state,
            @Context HttpServerRequest request) {
        if (!state.equals("on") && !state.equals("off")) {
            throw new NotFoundException();
        }
        Post post = touch.find(annotation, May::pin, Why.A_REPLY);
        settling.pin(post, state.equals("on"));
        return touch.done(post, request);
    }

    /** One line; blank takes it away. */
    @Requires(Right.GLOSS)
    @POST
    @Path("outcome")
    public Response conclude(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @RestForm String outcome,
            @Context HttpServerRequest request) {
        Post post = touch.find(annotation, May::pin, Why.A_REPLY);
        settling.conclude(post, outcome);
        return touch.done(post, request);
    }
}
