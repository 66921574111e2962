package org.scholion.web.writing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.ReplyForm;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.discussion.ThreadPages;
import org.scholion.web.security.Requires;
import org.scholion.web.writing.WritingForm.Values;

/** What is done with one annotation by its author, and answers to it. */
@Requires(Right.ANNOTATE)
@Path("/readings/{reading}/annotations/{annotation}")
public class AnnotationResource {

    private final Seats seats;
    private final Forms forms;
    private final FormPages pages;
    private final Writing writing;
    private final ThreadPages threads;

    AnnotationResource(
            Seats seats, Forms forms, FormPages pages, Writing writing, ThreadPages threads) {
        this.seats = seats;
        this.forms = forms;
        this.pages = pages;
        this.writing = writing;
        this.threads = threads;
    }

    @POST
    @Path("replies")
    public Response reply(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Post post = seats.take().post(annotation);
        try {
            long answer = writing.answer(post.id(), sent.wanted());
            return done(seats.take().find(answer).orElse(post).thread(), answer, request);
        } catch (NotWritten not) {
            ReplyForm typed =
                    new ReplyForm(annotation, sent.words, sent.tags, not.why().name(), sent.key);
            return threads.show(400, post.thread(), false, typed, request);
        }
    }

    /** The thread with the form to answer this one. */
    @GET
    @Path("reply")
    public Response replyForm(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Post post = seats.take().post(annotation);
        ReplyForm form = new ReplyForm(annotation, "", "", null, Ids.inAddress(Ids.next()));
        return threads.show(200, post.thread(), false, form, request);
    }

    @GET
    @Path("edit")
    public Response form(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        Post post = mine(seat, annotation);
        return pages.show(
                200,
                forms.change(post, seat, stored(post), null, false, null),
                request.path(),
                request);
    }

    @POST
    @Path("words")
    public Response rewrite(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @BeanParam Sent sent,
            @Context HttpServerRequest request) {
        Post post = mine(seats.take(), annotation);
        if (sent.isPreview()) {
            return again(200, annotation, sent, null, request);
        }
        try {
            writing.rewrite(post.id(), sent.seen(), sent.wanted());
            return done(post.thread(), post.id(), request);
        } catch (NotWritten not) {
            int status = not.why() == Refusal.CHANGED ? 409 : 400;
            return again(status, annotation, sent, not.why(), request);
        }
    }

    /** The form once more with what was sent; after a conflict it says what is stored now. */
    private Response again(
            int status, String annotation, Sent sent, Refusal wrong, HttpServerRequest request) {
        Seat seat = seats.take();
        Post post = mine(seat, annotation);
        Wanted wanted = sent.wanted();
        boolean changed = wrong == Refusal.CHANGED;
        Values values =
                new Values(
                        wanted.kind(),
                        wanted.audience() == null ? post.said().audience : wanted.audience(),
                        wanted.words(),
                        wanted.tags(),
                        changed ? post.said().version : sent.seen(),
                        post.isDraft(),
                        wanted.key(),
                        null,
                        null);
        String page = seat.address() + "/annotations/" + annotation + "/edit";
        String stored = changed ? post.said().words : null;
        return pages.show(
                status,
                forms.change(post, seat, values, wrong, sent.isPreview(), stored),
                page,
                request);
    }

    @POST
    @Path("publication")
    public Response publish(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Post post = mine(seats.take(), annotation);
        writing.publish(post.id());
        return done(post.thread(), post.id(), request);
    }

    @POST
    @Path("deletion")
    public Response delete(
            @PathParam("reading") String reading,
            @PathParam("annotation") String annotation,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        Post post = mine(seat, annotation);
        writing.delete(post.id());
        boolean left =
                seats.take().thread(post.thread()).stream().anyMatch(other -> !other.isDeleted());
        if (left) {
            return done(post.thread(), post.id(), request);
        }
        return Parts.isAskedFor(request) ? Response.noContent().build() : Parts.to(seat.address());
    }

    private Response done(long thread, long annotation, HttpServerRequest request) {
        Seat seat = seats.take();
        return Parts.isAskedFor(request)
                ? threads.show(thread, false, request)
                : Parts.to(
                        "%s/threads/%s#a-%s"
                                .formatted(
                                        seat.address(),
                                        Ids.inAddress(thread),
                                        Ids.inAddress(annotation)));
    }

    private static Post mine(Seat seat, String annotation) {
        Post post = seat.post(annotation);
        if (!seat.isMine(post) || post.isDeleted()) {
            throw new ForbiddenException();
        }
        return post;
    }

    private static Values stored(Post post) {
        Annotation said = post.said();
        return new Values(
                said.kind,
                said.audience,
                said.words,
                String.join(", ", said.tags),
                said.version,
                post.isDraft(),
                null,
                null,
                null);
    }
}
