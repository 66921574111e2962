package org.scholion.web.moderation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.discussion.Mark;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.May;
import org.scholion.web.security.Requires;

/** "Thanks" and "me too", each once by everybody, given and taken back. */
@Requires(Right.ANNOTATE)
@Path("/readings/{reading}/annotations/{annotation}/marks/{mark}")
public class MarkResource {

    private final Touch touch;
    private final Marks marks;

    MarkResource(Touch touch, Marks marks) {
        this.touch = touch;
        this.marks = marks;
    }

    /**
     * @param wanted {@code on} or {@code off}, so that a form which arrives twice does it once;
     *     without it the mark is turned over
     */
    @POST
    public Response mark(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @PathParam("mark") String mark,
            @RestForm String wanted,
            @Context HttpServerRequest request) {
        Mark.Kind kind =
                Stream.of(Mark.Kind.values())
                        .filter(known -> known.name().equalsIgnoreCase(mark))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        Post post = touch.find(annotation, May::mark, Why.OWN);
        marks.set(post, kind, wanted == null ? null : "on".equals(wanted));
        return touch.done(post, request);
    }
}
