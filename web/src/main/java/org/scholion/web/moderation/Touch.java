package org.scholion.web.moderation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Post;
import org.scholion.web.discussion.Changes;
import org.scholion.web.discussion.May;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.discussion.ThreadPages;
import org.scholion.web.security.Here;

/**
 * Whoever does something with an annotation finds it by what they are shown, asks {@link May},
 * changes it in one transaction under the lock of its reading, and is led back to its thread:
 *
 * <pre>{@code
 * Post post = touch.find(annotation, May::pin, Why.A_REPLY);
 * touch.change(post, said -> said.settlement().pin(now));
 * return touch.done(post, request);
 * }</pre>
 */
@ApplicationScoped
class Touch {

    private final Seats seats;
    private final Here here;
    private final ThreadPages threads;
    private final Changes changes;
    private final EntityManager database;

    Touch(Seats seats, Here here, ThreadPages threads, Changes changes, EntityManager database) {
        this.seats = seats;
        this.here = here;
        this.threads = threads;
        this.changes = changes;
        this.database = database;
    }

    /**
     * @param annotation as in addresses
     * @param right what is to be done with it
     * @param otherwise why not, where they may do it, but not with this as it stands
     * @throws NotFoundException where whoever asks does not see it
     * @throws ForbiddenException where they may never do this with it
     * @throws NotDone where they may do it with others, but not with this as it stands
     */
    Post find(String annotation, Predicate<May> right, Why otherwise) {
        Seat seat = seats.take();
        Post post = seat.post(annotation);
        if (right.test(may(post, seat))) {
            return post;
        }
        Post first = seat.find(post.thread()).orElse(null);
        if (isGone(post) || first == null || isGone(first)) {
            throw new NotDone(Why.CHANGED, post);
        }
        if (post.isDraft()) {
            throw new NotDone(Why.DRAFT, post);
        }
        if (otherwise == Why.NO_QUESTION && first.said().kind == AnnotationKind.QUESTION) {
            throw new ForbiddenException();
        }
        throw new NotDone(otherwise, post);
    }

    private static boolean isGone(Post post) {
        return post.isDeleted() || post.isHidden();
    }

    May may(Post post, Seat seat) {
        return May.of(post, seat.find(post.thread()).orElse(null), seat, here);
    }

    /**
     * Changes an annotation, one after the other for a reading.
     *
     * @param change gets it as it stands now, which may be other than the post says
     */
    @Transactional
    void change(Post post, Consumer<Annotation> change) {
        change(post, post.id(), change, Changes.Change::about);
    }

    /** The same where only the staff is to know of it. */
    @Transactional
    void changeForStaff(Post post, Consumer<Annotation> change) {
        change(post, post.id(), change, Changes.Change::forStaffAbout);
    }

    /** The same for the first of its thread. */
    @Transactional
    void changeFirst(Post post, Consumer<Annotation> change) {
        change(post, post.thread(), change, Changes.Change::about);
    }

    private void change(
            Post post,
            long id,
            Consumer<Annotation> change,
            BiConsumer<Changes.Change, Annotation> number) {
        Changes.Change numbered = changes.begin(here.reading().id);
        Annotation said = database.find(Annotation.class, id);
        if (said == null) {
            throw new NotDone(Why.CHANGED, post);
        }
        change.accept(said);
        number.accept(numbered, said);
    }

    /** Its thread: to a page, or as the part that a script asks for. */
    Response done(Post post, HttpServerRequest request) {
        return Parts.isAskedFor(request)
                ? threads.show(post.thread(), false, request)
                : Parts.to(address("/readings/" + Ids.inAddress(here.reading().id), post));
    }

    /**
     * @param reading its address
     */
    static String address(String reading, Post post) {
        return "%s/threads/%s#a-%s"
                .formatted(reading, Ids.inAddress(post.thread()), Ids.inAddress(post.id()));
    }
}
