package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Mark;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.people.Account;
import org.scholion.web.security.Visitor;

/** Gives and takes back marks. */
@ApplicationScoped
class Marks {

    private final Touch touch;
    private final Mark.Repository marks;
    private final EntityManager database;
    private final Visitor visitor;
    private final Clock clock;

    Marks(
            Touch touch,
            Mark.Repository marks,
            EntityManager database,
            Visitor visitor,
            Clock clock) {
        this.touch = touch;
        this.marks = marks;
        this.database = database;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * @param wanted whether it is to be there afterwards; null for turning it over
     * @throws NotDone where the annotation was deleted or hidden meanwhile
     */
    void set(Post post, Mark.Kind kind, Boolean wanted) {
        touch.change(
                post,
                said -> {
                    if (!said.isOpen()) {
                        throw new NotDone(Why.CHANGED, post);
                    }
                    set(said, kind, wanted);
                });
    }

    private void set(Annotation said, Mark.Kind kind, Boolean wanted) {
        long me = visitor.orSignIn().account();
        Optional<Mark> before = marks.of(said.id, me, kind);
        boolean on = wanted == null ? before.isEmpty() : wanted;
        if (on && before.isEmpty()) {
            Account account = database.getReference(Account.class, me);
            marks.persist(new Mark(said, account, kind, clock.instant()));
        }
        if (!on) {
            before.ifPresent(marks::delete);
        }
    }
}
