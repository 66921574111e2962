package org.scholion.web.reading;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.article.EditionView;
import org.scholion.web.layout.Frame;

/**
 * The text to read, without a class. A page that is ready is answered at once, on the thread that
 * took the request; one that is not is made on a worker thread.
 */
@Path("/articles/{slug}/text")
public class TextResource {

    record text(Frame frame, EditionView edition) implements TemplateInstance {}

    record body(EditionView edition, BodyView body, String language) implements TemplateInstance {}

    private final CurrentEditions current;
    private final PreparedPages pages;

    TextResource(CurrentEditions current, PreparedPages pages) {
        this.current = current;
        this.pages = pages;
    }

    @GET
    public Uni<Response> text(@PathParam("slug") String slug, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Optional<PreparedPage> ready =
                current.known(slug).flatMap(edition -> pages.ready(edition, frame));
        if (ready.isPresent()) {
            return Uni.createFrom().item(Conditional.answer(request, ready.get()));
        }
        return Uni.createFrom()
                .item(() -> Conditional.answer(request, prepare(slug, frame)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private PreparedPage prepare(String slug, Frame frame) {
        long edition = current.ask(slug).orElseThrow(NotFoundException::new);
        return pages.prepare(edition, frame);
    }
}
