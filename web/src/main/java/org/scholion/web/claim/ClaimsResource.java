package org.scholion.web.claim;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.MayCurate;
import org.scholion.web.security.Requires;

/** The claims of an article: all of them, or one. */
@Requires(Right.READ_ARTICLE)
@Path("/articles/{slug}/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimsResource {

    /**
     * @param orphans claims of earlier editions without a place, for editors; else empty
     */
    record claims(
            Frame frame,
            EditionView edition,
            ClaimList list,
            ClaimChoices choices,
            List<Orphan> orphans,
            Desk desk)
            implements TemplateInstance {}

    /**
     * @param title of the section it stands in; null where it has none
     */
    record claim(Frame frame, EditionView edition, ClaimView claim, String title, Desk desk)
            implements TemplateInstance {}

    record card(EditionView edition, ClaimView claim) implements TemplateInstance {}

    private final EditionClaims editions;
    private final Orphans orphans;
    private final MayCurate mayCurate;

    ClaimsResource(EditionClaims editions, Orphans orphans, MayCurate mayCurate) {
        this.editions = editions;
        this.orphans = orphans;
        this.mayCurate = mayCurate;
    }

    @GET
    public TemplateInstance claims(
            @PathParam("slug") String slug,
            @Context UriInfo address,
            @Context HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.at(slug);
        ClaimFilter filter = ClaimFilter.of(address.getQueryParameters());
        Frame frame = Frame.of(request);
        EditionView edition = snapshot.text().edition();
        String here = edition.masthead().address() + "/claims" + filter.query();
        boolean open = mayCurate.asks(request);
        return frame.dress(
                new claims(
                        frame,
                        edition,
                        ClaimList.of(snapshot, filter),
                        new ClaimChoices(snapshot.text(), filter),
                        open ? orphans.of(snapshot.edition()) : List.of(),
                        new Desk(open, here, snapshot.last())));
    }

    /** One claim: as a page, or as a card for the reading page. */
    @GET
    @Path("{id}")
    public TemplateInstance claim(
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @Context HttpServerRequest request) {
        EditionClaims.Snapshot snapshot = editions.at(slug);
        ClaimView claim = snapshot.claim(id);
        Frame frame = Frame.of(request);
        EditionView edition = snapshot.text().edition();
        if (Fragments.areWanted(request)) {
            return frame.dress(new card(edition, claim));
        }
        String here = edition.masthead().address() + "/claims/" + claim.id();
        return frame.dress(
                new claim(
                        frame,
                        edition,
                        claim,
                        snapshot.text().title(claim.section()),
                        new Desk(mayCurate.asks(request), here, snapshot.last())));
    }
}
