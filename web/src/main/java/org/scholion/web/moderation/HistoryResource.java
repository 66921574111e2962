package org.scholion.web.moderation;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.scholion.domain.discussion.AnnotationVersion;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.discussion.TalkLog;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** What an annotation said before. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}/annotations/{annotation}/history")
public class HistoryResource {

    record page(Frame frame, ReadingHead head, Subject about, List<VersionView> versions)
            implements TemplateInstance {}

    private final Seats seats;
    private final Subjects subjects;
    private final ReadingHeads heads;
    private final AnnotationVersion.Repository versions;
    private final TalkLog log;

    HistoryResource(
            Seats seats,
            Subjects subjects,
            ReadingHeads heads,
            AnnotationVersion.Repository versions,
            TalkLog log) {
        this.seats = seats;
        this.subjects = subjects;
        this.heads = heads;
        this.versions = versions;
        this.log = log;
    }

    /**
     * By whoever sees the annotation; what was deleted or ever hidden, its author and the staff.
     */
    @GET
    public Response history(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        Post post = seat.post(annotation);
        if (!seat.isStaff() && !seat.isMine(post) && isClosed(post, seat)) {
            throw new NotFoundException();
        }
        Subject about = subjects.of(post, seat);
        Frame frame = Frame.of(request).leadingTo(about.address() + "/history");
        return Parts.answer(
                200,
                frame,
                new page(
                        frame,
                        heads.of(seat.reading().id),
                        about,
                        VersionView.of(post, versionsOf(post), then -> mayRead(then, post, seat))));
    }

    /** What was hidden once may have been hidden for the very words that are versions now. */
    private boolean isClosed(Post post, Seat seat) {
        return post.isDeleted()
                || post.isHidden()
                || log.wasHidden(post.id(), seat.reading().course.id);
    }

    /** What was said for few is not read by all, although they may read what it says now. */
    private static boolean mayRead(Audience then, Post post, Seat seat) {
        return seat.isMine(post)
                || then == post.said().audience
                || then == Audience.READING
                || then != Audience.ONLY_ME && seat.isStaff();
    }

    @Transactional
    List<AnnotationVersion> versionsOf(Post post) {
        return versions.of(post.id());
    }
}
