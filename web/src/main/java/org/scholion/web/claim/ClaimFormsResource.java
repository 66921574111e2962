package org.scholion.web.claim;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.ClaimChange.Action;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** The forms for changing a claim and for adding one, and adding it. */
@Requires(Right.EDIT_ARTICLE)
@Path("/articles/{slug}/claims")
public class ClaimFormsResource {

    record change(
            Frame frame,
            EditionView edition,
            ClaimView claim,
            Paragraph paragraph,
            Borders borders,
            Desk desk)
            implements TemplateInstance {}

    /** The same as a part of a page. */
    record forms(
            EditionView edition, ClaimView claim, Paragraph paragraph, Borders borders, Desk desk)
            implements TemplateInstance {}

    /** To find the paragraph of a new claim. */
    record paragraphs(
            Frame frame,
            EditionView edition,
            List<ClaimText.Heading> sections,
            String section,
            List<Paragraph> paragraphs,
            Desk desk)
            implements TemplateInstance {}

    /** To add a claim from a paragraph. */
    record add(
            Frame frame,
            EditionView edition,
            Paragraph paragraph,
            Borders borders,
            Borders.Chosen chosen,
            Desk desk)
            implements TemplateInstance {}

    private final Decisions decisions;
    private final Curation curation;
    private final EditionClaims editions;

    ClaimFormsResource(Decisions decisions, Curation curation, EditionClaims editions) {
        this.decisions = decisions;
        this.curation = curation;
        this.editions = editions;
    }

    @GET
    @Path("{id}/change")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance change(
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @QueryParam("back") String back,
            @Context HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.of(decisions.editor(slug, request).edition());
        ClaimView claim = snapshot.claim(id);
        EditionView edition = snapshot.text().edition();
        Paragraph paragraph = snapshot.text().paragraph(claim.block());
        Borders borders = Borders.of(paragraph);
        Desk desk = new Desk(true, Way.back(back, snapshot), snapshot.last());
        Frame frame = Frame.of(request);
        return frame.dress(
                Fragments.areWanted(request)
                        ? new forms(edition, claim, paragraph, borders, desk)
                        : new change(frame, edition, claim, paragraph, borders, desk));
    }

    /**
     * @param section anchor of a section whose paragraphs are to be shown; null for the first
     * @param block id of the paragraph to add from; null where it is not chosen yet
     * @param start where words of the paragraph begin that were selected; null for none
     * @param end where they end
     * @param back where adding leads to; null for the page of all claims
     */
    @GET
    @Path("new")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance add(
            @PathParam("slug") String slug,
            @QueryParam("section") String section,
            @QueryParam("block") String block,
            @QueryParam("start") String start,
            @QueryParam("end") String end,
            @QueryParam("back") String back,
            @Context HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.of(decisions.editor(slug, request).edition());
        ClaimText text = snapshot.text();
        EditionView edition = text.edition();
        String all = edition.masthead().address() + "/claims?weight=all";
        Desk desk = new Desk(true, back == null ? all : Way.back(back, snapshot), snapshot.last());
        Frame frame = Frame.of(request);
        if (block == null) {
            String chosen =
                    section == null && !text.sections().isEmpty()
                            ? text.sections().get(0).anchor()
                            : section;
            return frame.dress(
                    new paragraphs(
                            frame, edition, text.sections(), chosen, text.proseOf(chosen), desk));
        }
        Paragraph paragraph =
                text.paragraph(Ids.ofAddress(block).orElseThrow(NotFoundException::new));
        Borders borders = Borders.of(paragraph);
        return frame.dress(
                new add(frame, edition, paragraph, borders, borders.chosen(start, end), desk));
    }

    @POST
    public Response add(
            @PathParam("slug") String slug,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Curation.Editor editor = decisions.editor(slug, request);
        long block = sent.blockId();
        Sent.Stretch words = sent.stretch();
        Set<ClaimKind> kinds = sent.kinds();
        try {
            long claim = curation.add(editor, block, words.start(), words.end(), kinds);
            String id = Ids.inAddress(claim);
            return decisions.done(editor, id, id, sent.back, request, Action.ADD);
        } catch (IllegalArgumentException e) {
            return decisions.refused(editor, Action.ADD, sent.back, request);
        }
    }
}
