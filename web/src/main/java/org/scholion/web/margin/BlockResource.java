package org.scholion.web.margin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.layout.Frame;
import org.scholion.web.reading.Beside;
import org.scholion.web.reading.BodyView.Flow;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;
import org.scholion.web.reading.ShownClaims;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/**
 * One block of the text with what is said about it. The page has room for all threads and names the
 * claims of the paragraph; the part that a script asks for is as the page of the reading has it.
 */
@Requires(Right.READ_READING)
@Path("/readings/{reading}/blocks/{block}")
public class BlockResource {

    record page(
            Frame frame,
            ReadingHead head,
            EditionView edition,
            List<Flow> flows,
            Beside beside,
            String anchor,
            Integer number,
            List<ClaimLine> claims,
            ShownClaims drawn)
            implements TemplateInstance {}

    record part(
            EditionView edition,
            List<Flow> flows,
            Beside beside,
            String language,
            ShownClaims drawn)
            implements TemplateInstance {}

    private final Seats seats;
    private final MarginViews margins;
    private final LoadedEditions editions;
    private final ReadingHeads heads;
    private final ClaimLines claims;

    BlockResource(
            Seats seats,
            MarginViews margins,
            LoadedEditions editions,
            ReadingHeads heads,
            ClaimLines claims) {
        this.seats = seats;
        this.margins = margins;
        this.editions = editions;
        this.heads = heads;
        this.claims = claims;
    }

    @GET
    public Response block(
            @PathParam("reading") String reading,
            @PathParam("block") String id,
            @QueryParam("show") String show,
            @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        boolean part = Parts.isAskedFor(request);
        Seat seat = part ? seats.take() : seats.visit();
        LoadedEdition edition = editions.of(seat.reading().edition.id);
        Block block = Ids.ofAddress(id).flatMap(edition::block).orElseThrow(NotFoundException::new);
        Margin margin = margins.margin(seat, Show.of(show), frame, !part);
        List<Flow> flows = Flows.with(Set.of(id), margins.body(margin, edition));
        TemplateInstance shown =
                part
                        ? new part(
                                edition.view(),
                                flows,
                                margin,
                                frame.language().tag,
                                ShownClaims.NONE)
                        : new page(
                                frame,
                                heads.of(seat.reading().id),
                                edition.view(),
                                flows,
                                margin,
                                LoadedEdition.anchor(block),
                                block.number,
                                claims.of(block, seat),
                                ShownClaims.NONE);
        return Parts.answer(200, frame, shown);
    }
}
