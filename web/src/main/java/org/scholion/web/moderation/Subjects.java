package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.scholion.domain.discussion.Post;
import org.scholion.web.discussion.Names;
import org.scholion.web.discussion.SaidWords;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.discussion.TargetViews;
import org.scholion.web.security.Here;

/** Makes views of single annotations for whoever sends the request. */
@ApplicationScoped
class Subjects {

    private final Seats seats;
    private final SaidWords words;
    private final TargetViews targets;
    private final Here here;

    Subjects(Seats seats, SaidWords words, TargetViews targets, Here here) {
        this.seats = seats;
        this.words = words;
        this.targets = targets;
        this.here = here;
    }

    /** Id of the reading. */
    long reading() {
        return here.reading().id;
    }

    Subject of(Post post) {
        return of(post, seats.take());
    }

    Subject of(Post post, Seat seat) {
        return new Subject(
                seat.address(),
                post,
                Names.in(seat.thread(post.thread()), seat).of(post),
                targets.of(post, seat.reading().edition.id),
                words.of(post).markdown());
    }
}
