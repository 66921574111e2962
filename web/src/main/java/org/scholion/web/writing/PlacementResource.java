package org.scholion.web.writing;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.May;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.discussion.TargetView;
import org.scholion.web.discussion.TargetViews;
import org.scholion.web.layout.Frame;
import org.scholion.web.reading.LoadedEditions;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Where a thread belongs whose words are not in the text any more: a paragraph, then sentences. */
@Requires(Right.ANNOTATE)
@Path("/readings/{reading}/annotations/{annotation}/placement")
public class PlacementResource {

    /**
     * @param block the paragraph that was chosen; null where none is yet
     */
    record page(
            Frame frame,
            ReadingHead head,
            TargetView about,
            String address,
            List<Paragraph> paragraphs,
            TargetView block,
            List<WritingForm.Sentence> sentences,
            Refusal wrong)
            implements TemplateInstance {}

    /** A paragraph to choose. */
    record Paragraph(String target, Integer number, String brief) {}

    /** Characters of a paragraph that are shown in the list. */
    private static final int BRIEF = 70;

    private final Seats seats;
    private final TargetViews targets;
    private final LoadedEditions editions;
    private final Forms forms;
    private final Placing placing;
    private final ReadingHeads heads;
    private final Here here;

    PlacementResource(
            Seats seats,
            TargetViews targets,
            LoadedEditions editions,
            Forms forms,
            Placing placing,
            ReadingHeads heads,
            Here here) {
        this.seats = seats;
        this.targets = targets;
        this.editions = editions;
        this.forms = forms;
        this.placing = placing;
        this.heads = heads;
        this.here = here;
    }

    /**
     * @param block address of the paragraph; null to choose one
     */
    @GET
    public Response form(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @QueryParam("block") String block,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        return show(200, seat, carried(seat, annotation), block, null, request);
    }

    @POST
    public Response place(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        Post first = carried(seat, annotation);
        TargetAddress place = TargetAddress.read(sent.target).orElseThrow(BadRequestException::new);
        try {
            placing.place(first.thread(), forms.chosen(place, sent));
        } catch (NotWritten not) {
            return show(404, seat, first, null, not.why(), request);
        }
        return Parts.to(seat.address() + "/threads/" + Ids.inAddress(first.thread()));
    }

    private Post carried(Seat seat, String annotation) {
        Post first = seat.post(annotation);
        if (!first.isFirst() || !May.place(first, seat, here)) {
            throw new ForbiddenException();
        }
        return first;
    }

    private Response show(
            int status,
            Seat seat,
            Post first,
            String block,
            Refusal wrong,
            HttpServerRequest request) {
        TargetAddress chosen = block == null || block.isEmpty() ? null : block(block);
        long edition = seat.reading().edition.id;
        String address = "%s/annotations/%s".formatted(seat.address(), Ids.inAddress(first.id()));
        page page =
                new page(
                        Frame.of(request),
                        heads.of(seat.reading().id),
                        targets.of(first, edition),
                        address,
                        paragraphs(edition),
                        chosen == null
                                ? null
                                : targets.of(chosen, edition).orElseThrow(NotFoundException::new),
                        chosen == null ? List.of() : forms.sentences(chosen, seat.reading()),
                        wrong);
        return Parts.answer(status, page.frame(), page);
    }

    private static TargetAddress block(String address) {
        return TargetAddress.read(address)
                .filter(target -> target.kind() == TargetKind.BLOCK)
                .orElseThrow(NotFoundException::new);
    }

    private List<Paragraph> paragraphs(long edition) {
        return editions.of(edition).edition().blocks().stream()
                .map(
                        block ->
                                new Paragraph(
                                        TargetAddress.of(TargetKind.BLOCK, block.id).toString(),
                                        block.number,
                                        brief(block.text)))
                .toList();
    }

    private static String brief(String text) {
        int blank = text.length() <= BRIEF ? -1 : text.lastIndexOf(' ', BRIEF);
        return blank <= 0 ? text : text.substring(0, blank) + " …";
    }
}
