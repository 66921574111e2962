package org.scholion.web.claim;

import static org.scholion.web.claim.Sent.needed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.claim.ClaimChange.Action;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;

/**
 * Decisions about one claim. Each is a form post that leads back to the page it came from, or
 * answers the changed claims to a module of the page.
 */
@Requires(Right.EDIT_ARTICLE)
@Path("/articles/{slug}/claims/{id}")
public class ClaimResource {

    private final Decisions decisions;
    private final Curation curation;

    ClaimResource(Decisions decisions, Curation curation) {
        this.decisions = decisions;
        this.curation = curation;
    }

    @POST
    @Path("confirmation")
    public Response confirm(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        return decisions.about(about, sent, request, Action.CONFIRM, curation::confirm);
    }

    @POST
    @Path("dismissal")
    public Response dismiss(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        return decisions.about(about, sent, request, Action.DISMISS, curation::dismiss);
    }

    @POST
    @Path("kinds")
    public Response changeKinds(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        ClaimKind toggled = Sent.kind(needed(sent.toggle));
        return decisions.about(
                about,
                sent,
                request,
                Action.CHANGE_KINDS,
                (editor, seen) -> curation.toggleKind(editor, seen, toggled));
    }

    @POST
    @Path("borders")
    public Response moveBorders(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        int start = needed(sent.start);
        int end = needed(sent.end);
        return decisions.about(
                about,
                sent,
                request,
                Action.MOVE_BORDERS,
                (editor, seen) -> curation.moveBorders(editor, seen, start, end));
    }

    @POST
    @Path("halves")
    public Response split(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        int at = needed(sent.at);
        return decisions.making(
                about,
                sent,
                request,
                Action.SPLIT,
                (editor, seen) -> curation.split(editor, seen, at));
    }

    @POST
    @Path("union")
    public Response merge(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        Curation.Seen other = Decisions.seen(needed(sent.other), needed(sent.otherVersion));
        return decisions.about(
                about,
                sent,
                request,
                Action.MERGE,
                (editor, seen) -> curation.merge(editor, seen, other));
    }

    @POST
    @Path("label")
    public Response name(
            @BeanParam About about, @BeanParam Sent sent, @Context HttpServerRequest request) {
        return decisions.about(
                about,
                sent,
                request,
                Action.LABEL,
                (editor, seen) -> curation.name(editor, seen, sent.label));
    }

    /** Which claim, by the address. */
    public static class About {

        @PathParam("slug")
        public String slug;

        @PathParam("id")
        public String id;
    }
}
