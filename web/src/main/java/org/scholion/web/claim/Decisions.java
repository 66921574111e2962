package org.scholion.web.claim;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.ClaimChange.Action;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.article.EditionView;
import org.scholion.web.claim.Curation.Editor;
import org.scholion.web.claim.Curation.Seen;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.MayCurate;

/** Has a decision made and answers it. Whoever may not decide gets 404. */
@ApplicationScoped
class Decisions {

    /** The claims of a paragraph after a decision, for the page to put in their place. */
    record changed(
            Frame frame,
            EditionView edition,
            List<ClaimView> claims,
            Action action,
            String made,
            Desk desk)
            implements TemplateInstance {}

    /** Somebody else was faster: what was wanted, and how the claim stands. */
    record conflict(Frame frame, EditionView edition, ClaimView claim, Attempt attempt, Desk desk)
            implements TemplateInstance {}

    /** The same as a part of a page. */
    record meanwhile(Frame frame, EditionView edition, ClaimView claim, Attempt attempt, Desk desk)
            implements TemplateInstance {}

    /** What no claim allows, in words. */
    record refused(Frame frame, EditionView edition, Action action, String back)
            implements TemplateInstance {}

    private final MayCurate mayCurate;
    private final CurrentEditions current;
    private final EditionClaims editions;

    Decisions(MayCurate mayCurate, CurrentEditions current, EditionClaims editions) {
        this.mayCurate = mayCurate;
        this.current = current;
        this.editions = editions;
    }

    /**
     * @throws NotFoundException where who asks may not decide, or there is no such article
     */
    Editor editor(String slug, HttpServerRequest request) {
        String name = mayCurate.editor(request);
        return new Editor(current.ask(slug).orElseThrow(NotFoundException::new), name);
    }

    static Seen seen(String id, int version) {
        return new Seen(Ids.ofAddress(id).orElseThrow(NotFoundException::new), version);
    }

    /** A decision that makes no claim. */
    Response about(
            ClaimResource.About about,
            Sent sent,
            HttpServerRequest request,
            Action action,
            BiConsumer<Editor, Seen> decide) {
        return making(
                about,
                sent,
                request,
                action,
                (editor, seen) -> {
                    decide.accept(editor, seen);
                    return null;
                });
    }

    /**
     * @param decide answers the id of the claim that it made; null for none
     */
    Response making(
            ClaimResource.About about,
            Sent sent,
            HttpServerRequest request,
            Action action,
            BiFunction<Editor, Seen, Long> decide) {
        Editor editor = editor(about.slug, request);
        Seen seen = seen(about.id, Sent.needed(sent.version));
        try {
            Long made = decide.apply(editor, seen);
            String id = made == null ? null : Ids.inAddress(made);
            return done(editor, about.id, id, sent.back, request, action);
        } catch (ChangedMeanwhile e) {
            return conflict(editor, about.id, sent, request, action);
        } catch (IllegalArgumentException e) {
            return refused(editor, action, sent.back, request);
        }
    }

    /**
     * @param made id of a claim that was made, so that the page takes it up; or null
     * @param action null for taking back
     */
    Response done(
            Editor editor,
            String claim,
            String made,
            String back,
            HttpServerRequest request,
            Action action) {
        EditionClaims.Snapshot snapshot = editions.of(editor.edition());
        Desk desk = new Desk(true, Way.back(back, snapshot), snapshot.last());
        if (!Fragments.areWanted(request)) {
            return Response.seeOther(URI.create(desk.back() + "#claim-" + claim)).build();
        }
        Frame frame = Frame.of(request);
        List<ClaimView> claims = snapshot.in(snapshot.claim(claim).block());
        return html(
                200,
                frame,
                new changed(frame, snapshot.text().edition(), claims, action, made, desk));
    }

    /**
     * After the last decision was taken back.
     *
     * @param claim id of one that changed, perhaps of an earlier edition
     */
    Response takenBack(Editor editor, String claim, String back, HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.of(editor.edition());
        if (snapshot.claims().stream().anyMatch(there -> there.id().equals(claim))) {
            return done(editor, claim, null, back, request, null);
        }
        return Response.seeOther(URI.create(Way.back(back, snapshot) + "#orphans")).build();
    }

    /** Says why something was not done that no claim allows. */
    Response refused(Editor editor, Action action, String back, HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.of(editor.edition());
        String way = Way.back(back, snapshot);
        Frame frame = Frame.of(request).leadingTo(way);
        return html(400, frame, new refused(frame, snapshot.text().edition(), action, way));
    }

    private Response conflict(
            Editor editor, String id, Sent sent, HttpServerRequest request, Action action) {
        EditionClaims.Snapshot snapshot = editions.of(editor.edition());
        ClaimView claim = snapshot.claim(id);
        Attempt attempt = Attempt.of(action, sent, claim, snapshot);
        Desk desk = new Desk(true, Way.back(sent.back, snapshot), snapshot.last());
        return conflict(snapshot.text().edition(), claim, attempt, desk, request);
    }

    /**
     * @param claim null where the attempt was about no single claim
     */
    Response conflict(
            EditionView edition,
            ClaimView claim,
            Attempt attempt,
            Desk desk,
            HttpServerRequest request) {
        Frame frame = Frame.of(request).leadingTo(desk.back());
        return html(
                409,
                frame,
                Fragments.areWanted(request)
                        ? new meanwhile(frame, edition, claim, attempt, desk)
                        : new conflict(frame, edition, claim, attempt, desk));
    }

    private static Response html(int status, Frame frame, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(frame.dress(page).render())
                .build();
    }
}
