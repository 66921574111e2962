package org.scholion.web.importing;

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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Upload;
import org.scholion.domain.permission.Right;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.RejectedSource;
import org.scholion.web.importing.Outcome.Refused;
import org.scholion.web.layout.Frame;
import org.scholion.web.library.NotStored;
import org.scholion.web.library.Stored;
import org.scholion.web.reading.Beside;
import org.scholion.web.reading.ShownClaims;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** One uploaded file: how the work on it goes, what came of it, and what shall become of it. */
@Requires(Right.IMPORT_ARTICLE)
@Path("/articles/import/{upload}")
public class UploadResource {

    /** Most files are read faster than somebody could see that they wait. */
    private static final Duration A_MOMENT = Duration.ofMillis(700);

    record working(Frame frame, Waiting upload, boolean queued) implements TemplateInstance {}

    record refused(Frame frame, Waiting upload, Refused why, boolean article)
            implements TemplateInstance {}

    /**
     * @param claims none are drawn in the text
     * @param beside nothing is
     */
    record report(
            Frame frame,
            Waiting upload,
            ImportReport report,
            Destination destination,
            ShownClaims claims,
            Beside beside)
            implements TemplateInstance {}

    /** What a script on the waiting page asks for. */
    public record Progress(boolean done, boolean queued) {}

    private final Uploads uploads;
    private final ImportDesk desk;
    private final Destinations destinations;
    private final Keeping keeping;
    private final ArticleImporter importer;
    private final Visitor visitor;

    UploadResource(
            Uploads uploads,
            ImportDesk desk,
            Destinations destinations,
            Keeping keeping,
            ArticleImporter importer,
            Visitor visitor) {
        this.uploads = uploads;
        this.desk = desk;
        this.destinations = destinations;
        this.keeping = keeping;
        this.importer = importer;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance look(
            @PathParam("upload") String id, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Upload upload = upload(id);
        if (upload.isRefused()) {
            return frame.dress(refused(frame, upload, why(upload)));
        }
        Optional<Outcome> outcome = outcome(upload);
        if (outcome.isEmpty()) {
            boolean queued = work(upload).map(Work::isWaiting).orElse(true);
            return frame.dress(new working(frame, Waiting.of(upload), queued));
        }
        ImportReport report = outcome.get().report();
        return frame.dress(
                report == null
                        ? refused(frame, upload, outcome.get().refused())
                        : new report(
                                frame,
                                Waiting.of(upload),
                                report,
                                destinations.of(upload, report),
                                ShownClaims.NONE,
                                Beside.NOTHING));
    }

    private static refused refused(Frame frame, Upload upload, Refused why) {
        return new refused(frame, Waiting.of(upload), why, upload.articleId != null);
    }

    private static Refused why(Upload upload) {
        return new Refused(upload.refusal, upload.refusedLine, upload.refusedColumn);
    }

    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Progress progress(@PathParam("upload") String id) {
        Upload upload = upload(id);
        Optional<Work> work = upload.isRefused() ? Optional.empty() : work(upload);
        return new Progress(
                upload.isRefused() || work.filter(it -> it.outcome.isDone()).isPresent(),
                work.filter(it -> !it.isWaiting()).isEmpty());
    }

    /**
     * @param as {@code new}, or the id of an article that it becomes the newest edition of
     */
    @POST
    @Path("keeping")
    public Response keep(@PathParam("upload") String id, @RestForm String as) {
        Upload upload = upload(id);
        if (as == null) {
            throw new BadRequestException();
        }
        if (upload.isRefused()) {
            return Response.seeOther(URI.create("/articles/import/" + id)).build();
        }
        Long article =
                as.equals("new") ? null : Ids.ofAddress(as).orElseThrow(NotFoundException::new);
        if (article != null && !destinations.mayEdit(upload.accountId, article)) {
            throw new NotFoundException();
        }
        try {
            Stored stored = keeping.keep(upload, importer.read(uploads.source(upload.id)), article);
            desk.forget(upload.id);
            return Response.seeOther(URI.create("/articles/" + stored.article().slug)).build();
        } catch (RejectedSource e) {
            uploads.rest(upload.id, Refused.of(e));
        } catch (NotStored e) {
            uploads.rest(upload.id, new Refused(e.getMessage(), 0, 0));
        }
        return Response.seeOther(URI.create("/articles/import/" + id)).build();
    }

    @POST
    @Path("discarding")
    public Response discard(@PathParam("upload") String id) {
        Upload upload = upload(id);
        uploads.discard(upload.accountId, upload.id);
        desk.forget(upload.id);
        return Response.seeOther(URI.create("/articles/import")).build();
    }

    private Upload upload(String id) {
        long upload = Ids.ofAddress(id).orElseThrow(NotFoundException::new);
        return uploads.of(visitor.orSignIn().account(), upload);
    }

    private Optional<Outcome> outcome(Upload upload) {
        return work(upload).flatMap(work -> work.within(A_MOMENT));
    }

    /** Empty where too many wait: the page asks again. */
    private Optional<Work> work(Upload upload) {
        try {
            return Optional.of(desk.on(upload.id));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }
}
