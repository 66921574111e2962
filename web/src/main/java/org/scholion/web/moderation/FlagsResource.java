package org.scholion.web.moderation;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** What was flagged in a reading, for those who teach. */
@Requires(Right.MODERATE)
@Path("/readings/{reading}")
public class FlagsResource {

    record queue(Frame frame, ReadingHead head, List<Flagged> waiting, int longest)
            implements TemplateInstance {}

    private final Seats seats;
    private final Flags flags;
    private final Subjects subjects;
    private final ReadingHeads heads;

    FlagsResource(Seats seats, Flags flags, Subjects subjects, ReadingHeads heads) {
        this.seats = seats;
        this.flags = flags;
        this.subjects = subjects;
        this.heads = heads;
    }

    @GET
    @Path("flags")
    public Response queue(
            @PathParam("reading") String reading, @Context HttpServerRequest request) {
        Seat seat = seats.take();
        List<Flagged> waiting =
                flags.waiting(seat.reading().id).entrySet().stream()
                        .flatMap(
                                entry ->
                                        seat.find(entry.getKey()).stream()
                                                .map(post -> flagged(post, entry.getValue(), seat)))
                        .toList();
        Frame frame = Frame.of(request);
        ReadingHead head = heads.of(seat.reading().id);
        return Parts.answer(200, frame, new queue(frame, head, waiting, Annotation.REASON));
    }

    private Flagged flagged(Post post, List<Flag> raised, Seat seat) {
        return new Flagged(
                subjects.of(post, seat),
                seat.isMine(post),
                raised.stream().map(Flagged.Raised::of).toList());
    }

    /** Nothing is wrong with it. */
    @POST
    @Path("annotations/{annotation}/flags/settlement")
    public Response settle(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        flags.settle(seat.post(annotation));
        return Parts.to("/readings/" + Ids.inAddress(seat.reading().id) + "/flags");
    }
}
