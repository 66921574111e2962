package org.scholion.web.importing;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.importer.ImportLimits;
import org.scholion.importer.Source;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.PrintableText;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Where teachers give the portal a file, and see which of theirs wait for a decision. */
@Requires(Right.IMPORT_ARTICLE)
@Path("/articles/import")
@Produces(MediaType.TEXT_HTML)
public class ImportResource {

    /**
     * @param corrected the article that the file shall correct; null for none
     */
    record form(
            Frame frame,
            List<Waiting> waiting,
            Corrected corrected,
            Refusal refusal,
            Allowed allowed)
            implements TemplateInstance {}

    /** What the page says of its limits. */
    record Allowed(long bytes, int files) {

        static final Allowed STANDARD = new Allowed(ImportLimits.STANDARD.bytes(), Uploads.MOST);

        public int megabytes() {
            return (int) (bytes >> 20);
        }
    }

    private final Uploads uploads;
    private final ImportDesk desk;
    private final Destinations destinations;
    private final Visitor visitor;

    ImportResource(Uploads uploads, ImportDesk desk, Destinations destinations, Visitor visitor) {
        this.uploads = uploads;
        this.desk = desk;
        this.destinations = destinations;
        this.visitor = visitor;
    }

    @GET
    public Response form(@QueryParam("corrects") String slug, @Context HttpServerRequest request) {
        Corrected corrected =
                slug == null
                        ? null
                        : destinations
                                .editable(account(), slug)
                                .orElseThrow(NotFoundException::new);
        return page(200, corrected, null, request);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm("file") FileUpload file,
            @RestForm("corrects") String slug,
            @Context HttpServerRequest request)
            throws IOException {
        Corrected corrected =
                slug == null ? null : destinations.editable(account(), slug).orElse(null);
        try {
            if (slug != null && corrected == null) {
                throw new NotTaken(Refusal.NOT_YOURS);
            }
            long id = take(file, corrected);
            return Response.seeOther(URI.create("/articles/import/" + Ids.inAddress(id))).build();
        } catch (NotTaken e) {
            int status =
                    switch (e.refusal) {
                        case TOO_LARGE -> 413;
                        case BUSY, TOO_MANY -> 409;
                        case CROWDED -> 503;
                        default -> 400;
                    };
            return page(status, corrected, e.refusal, request);
        }
    }

    private long take(FileUpload file, Corrected corrected) throws NotTaken, IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new NotTaken(Refusal.NO_FILE);
        }
        Uploads.check(file.size());
        Source source =
                new Source(
                        withoutFolders(file.fileName()), Files.readAllBytes(file.uploadedFile()));
        long id = uploads.take(account(), source, corrected == null ? null : corrected.id());
        try {
            desk.on(id);
            return id;
        } catch (RejectedExecutionException e) {
            uploads.discard(account(), id);
            throw new NotTaken(Refusal.CROWDED);
        }
    }

    /** Browsers send none; programs may. */
    static String withoutFolders(String sent) {
        String name = PrintableText.of(sent);
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private Response page(
            int status, Corrected corrected, Refusal refusal, HttpServerRequest request) {
        Frame frame = Frame.of(request);
        List<Waiting> waiting = uploads.waitingFor(account()).stream().map(Waiting::of).toList();
        form page = new form(frame, waiting, corrected, refusal, Allowed.STANDARD);
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(frame.dress(page).render())
                .build();
    }

    private long account() {
        return visitor.orSignIn().account();
    }
}
