package org.scholion.web.claim;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.MayCurate;
import org.scholion.web.security.Requires;

/** What was decided about the claims of an article, and taking the last decision back. */
@Requires(Right.EDIT_ARTICLE)
@Path("/articles/{slug}/claims")
public class ClaimChangesResource {

    /**
     * @param number of the edition that is read now
     */
    record history(
            Frame frame, EditionView edition, int number, List<PastDecision> decisions, Desk desk)
            implements TemplateInstance {}

    private final Decisions decisions;
    private final Curation curation;
    private final EditionClaims editions;
    private final PastDecisions past;
    private final MayCurate mayCurate;

    ClaimChangesResource(
            Decisions decisions,
            Curation curation,
            EditionClaims editions,
            PastDecisions past,
            MayCurate mayCurate) {
        this.decisions = decisions;
        this.curation = curation;
        this.editions = editions;
        this.past = past;
        this.mayCurate = mayCurate;
    }

    @GET
    @Path("history")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance history(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        mayCurate.editor(request);
        EditionClaims.Snapshot snapshot = editions.at(slug);
        EditionView edition = snapshot.text().edition();
        Frame frame = Frame.of(request);
        String here = edition.masthead().address() + "/claims/history";
        return frame.dress(
                new history(
                        frame,
                        edition,
                        past.number(snapshot.edition()),
                        past.of(snapshot.edition()),
                        new Desk(true, here, snapshot.last())));
    }

    @POST
    @Path("reversal")
    public Response takeBack(
            @PathParam("slug") String slug,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Curation.Editor editor = decisions.editor(slug, request);
        long last = Ids.ofAddress(sent.decision).orElseThrow(BadRequestException::new);
        try {
            List<Long> changed = curation.undo(editor, last);
            return decisions.takenBack(editor, Ids.inAddress(changed.get(0)), sent.back, request);
        } catch (ChangedMeanwhile e) {
            EditionClaims.Snapshot snapshot = editions.of(editor.edition());
            Desk desk = new Desk(true, Way.back(sent.back, snapshot), snapshot.last());
            return decisions.conflict(
                    snapshot.text().edition(), null, Attempt.lost(), desk, request);
        }
    }
}
