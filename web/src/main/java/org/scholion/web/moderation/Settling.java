package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Settlement;
import org.scholion.domain.people.Account;
import org.scholion.web.security.Visitor;

/**
 * Says what became of threads. Each throws {@link NotDone} where the thread does not stand as
 * whoever does it saw it.
 */
@ApplicationScoped
class Settling {

    private final Touch touch;
    private final EntityManager database;
    private final Visitor visitor;
    private final Clock clock;

    Settling(Touch touch, EntityManager database, Visitor visitor, Clock clock) {
        this.touch = touch;
        this.database = database;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** This reply answers the question of its thread. */
    void answered(Post reply) {
        onQuestion(
                reply,
                first -> {
                    Annotation answer = database.find(Annotation.class, reply.id());
                    if (answer == null || !answer.isReply()) {
                        throw new NotDone(Why.NO_QUESTION, reply);
                    }
                    if (!answer.isOpen()) {
                        throw new NotDone(Why.CHANGED, reply);
                    }
                    first.settlement().answered(answer, clock.instant());
                });
    }

    void answeredElsewhere(Post post) {
        onQuestion(post, first -> first.settlement().answered(null, clock.instant()));
    }

    void reopen(Post post) {
        onQuestion(post, first -> first.settlement().reopen());
    }

    private void onQuestion(Post post, Consumer<Annotation> change) {
        touch.changeFirst(
                post,
                first -> {
                    if (!first.isOpen()) {
                        throw new NotDone(Why.CHANGED, post);
                    }
                    if (!first.asks()) {
                        throw new NotDone(Why.NO_QUESTION, post);
                    }
                    change.accept(first);
                });
    }

    void pin(Post first, boolean on) {
        onThread(
                first,
                "",
                said -> {
                    if (on) {
                        said.settlement().pin(clock.instant());
                    } else {
                        said.settlement().unpin();
                    }
                });
    }

    /**
     * @param outcome one line; blank takes it away
     */
    void conclude(Post first, String outcome) {
        if (outcome != null && outcome.strip().length() > Settlement.OUTCOME) {
            throw new NotDone(Why.OUTCOME_TOO_LONG, first, outcome);
        }
        Account by = database.getReference(Account.class, visitor.orSignIn().account());
        onThread(first, outcome, said -> said.settlement().conclude(outcome, by, clock.instant()));
    }

    private void onThread(Post first, String typed, Consumer<Annotation> change) {
        touch.change(
                first,
                said -> {
                    if (!said.isOpen()) {
                        throw new NotDone(Why.CHANGED, first, typed);
                    }
                    change.accept(said);
                });
    }
}
