package org.scholion.web.claim;

import static org.scholion.web.claim.Sent.needed;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.ClaimChange.Action;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** Decisions about a claim of an earlier edition that has no place in the present one. */
@Requires(Right.EDIT_ARTICLE)
@Path("/articles/{slug}/claims/orphans/{id}")
public class OrphansResource {

    /** To find the paragraph that it belongs to. */
    record paragraphs(
            Frame frame,
            EditionView edition,
            Orphan orphan,
            List<ClaimText.Heading> sections,
            String section,
            List<Paragraph> paragraphs,
            Desk desk)
            implements TemplateInstance {}

    /** To put it onto words of a paragraph. */
    record place(
            Frame frame,
            EditionView edition,
            Orphan orphan,
            Paragraph paragraph,
            Borders borders,
            Desk desk)
            implements TemplateInstance {}

    private final Decisions decisions;
    private final Curation curation;
    private final EditionClaims editions;
    private final Orphans orphans;

    OrphansResource(
            Decisions decisions, Curation curation, EditionClaims editions, Orphans orphans) {
        this.decisions = decisions;
        this.curation = curation;
        this.editions = editions;
        this.orphans = orphans;
    }

    /**
     * @param section anchor of a section whose paragraphs are to be shown; null for the one of the
     *     same title
     * @param block id of the paragraph to put it onto; null where it is not chosen yet
     */
    @GET
    @Path("placement")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance place(
            @BeanParam ClaimResource.About about,
            @QueryParam("section") String section,
            @QueryParam("block") String block,
            @Context HttpServerRequest request) {
        long id = decisions.editor(about.slug, request).edition();
        Orphan orphan = orphans.one(id, about.id);
        EditionClaims.Snapshot snapshot = editions.of(id);
        ClaimText text = snapshot.text();
        EditionView edition = text.edition();
        Desk desk = new Desk(true, Way.back(null, snapshot), snapshot.last());
        Frame frame = Frame.of(request);
        if (block == null) {
            String shown = section == null ? text.anchorOf(orphan.section()) : section;
            return frame.dress(
                    new paragraphs(
                            frame,
                            edition,
                            orphan,
                            text.sections(),
                            shown,
                            text.proseOf(shown),
                            desk));
        }
        Paragraph paragraph =
                text.paragraph(Ids.ofAddress(block).orElseThrow(NotFoundException::new));
        return frame.dress(
                new place(frame, edition, orphan, paragraph, Borders.of(paragraph), desk));
    }

    @POST
    @Path("placement")
    public Response place(
            @BeanParam ClaimResource.About about,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Curation.Editor editor = decisions.editor(about.slug, request);
        Curation.Seen seen = Decisions.seen(about.id, needed(sent.version));
        long block = sent.blockId();
        Sent.Stretch stretch = sent.stretch();
        try {
            long placed = curation.place(editor, seen, block, stretch.start(), stretch.end());
            String id = Ids.inAddress(placed);
            return decisions.done(editor, id, id, sent.back, request, Action.PLACE);
        } catch (ChangedMeanwhile e) {
            return meanwhile(editor, sent, request);
        } catch (IllegalArgumentException e) {
            return decisions.refused(editor, Action.PLACE, sent.back, request);
        }
    }

    @POST
    @Path("dismissal")
    public Response dismiss(
            @BeanParam ClaimResource.About about,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Curation.Editor editor = decisions.editor(about.slug, request);
        Curation.Seen seen = Decisions.seen(about.id, needed(sent.version));
        try {
            curation.giveUp(editor, seen);
        } catch (ChangedMeanwhile e) {
            return meanwhile(editor, sent, request);
        }
        EditionClaims.Snapshot snapshot = editions.of(editor.edition());
        String back = Way.back(sent.back, snapshot);
        return Response.seeOther(URI.create(back + "#orphans")).build();
    }

    private Response meanwhile(Curation.Editor editor, Sent sent, HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.of(editor.edition());
        Desk desk = new Desk(true, Way.back(sent.back, snapshot), snapshot.last());
        return decisions.conflict(snapshot.text().edition(), null, Attempt.lost(), desk, request);
    }
}
