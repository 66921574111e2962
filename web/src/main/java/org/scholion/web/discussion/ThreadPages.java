package org.scholion.web.discussion;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Shows a thread: as a page, or as the part of a page that a script asks for. */
@ApplicationScoped
public class ThreadPages {

    record page(Frame frame, ReadingHead head, ThreadView thread, ReplyForm reply)
            implements TemplateInstance {}

    record part(Frame frame, ThreadView thread, ReplyForm reply) implements TemplateInstance {}

    private final Seats seats;
    private final ThreadViews threads;
    private final ReadingHeads heads;
    private final Here here;

    ThreadPages(Seats seats, ThreadViews threads, ReadingHeads heads, Here here) {
        this.seats = seats;
        this.threads = threads;
        this.heads = heads;
        this.here = here;
    }

    /**
     * @param thread id of its first
     * @param whole whether a part shows all of a long thread; a page always does
     * @throws NotFoundException where whoever asks may see nothing of it
     */
    public Response show(long thread, boolean whole, HttpServerRequest request) {
        return show(200, thread, whole, ReplyForm.empty(), request);
    }

    /**
     * The same with a reply that was not written.
     *
     * @param typed what was sent
     */
    public Response show(
            int status, long thread, boolean whole, ReplyForm typed, HttpServerRequest request) {
        boolean part = Parts.isAskedFor(request);
        Seat seat = part ? seats.take() : seats.visit();
        ThreadView view = threads.of(thread, seat, part && !whole);
        ReplyForm reply = here.may(Right.ANNOTATE) ? typed : null;
        Frame frame = Frame.of(request).leadingTo(view.address());
        TemplateInstance shown =
                part
                        ? new part(frame, view, reply)
                        : new page(frame, heads.of(seat.reading().id), view, reply);
        return Parts.answer(status, frame, shown);
    }
}
