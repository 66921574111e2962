package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.people.Account;
import org.scholion.web.security.Visitor;

/** Raises flags and settles them. */
@ApplicationScoped
class Flags {

    private final Touch touch;
    private final Flag.Repository flags;
    private final EntityManager database;
    private final Visitor visitor;
    private final Clock clock;

    Flags(
            Touch touch,
            Flag.Repository flags,
            EntityManager database,
            Visitor visitor,
            Clock clock) {
        this.touch = touch;
        this.flags = flags;
        this.database = database;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** The flag that whoever asks has raised and that waits for the staff; null for none. */
    @Transactional
    Flag mine(Post post) {
        return flags.of(post.id(), visitor.orSignIn().account())
                .filter(flag -> flag.settledAt == null)
                .orElse(null);
    }

    /**
     * @throws NotDone where the annotation was deleted or hidden meanwhile
     */
    void raise(Post post, Flag.Reason reason, String remark) {
        touch.changeForStaff(
                post,
                said -> {
                    if (!said.isOpen()) {
                        throw new NotDone(Why.CHANGED, post, remark);
                    }
                    raise(said, reason, remark);
                });
    }

    private void raise(Annotation said, Flag.Reason reason, String remark) {
        Account me = me();
        flags.of(said.id, me.id)
                .ifPresentOrElse(
                        before -> before.raise(reason, remark, clock.instant()),
                        () -> flags.persist(new Flag(said, me, reason, remark, clock.instant())));
    }

    /** Nothing is wrong with it, or it was dealt with. */
    void settle(Post post) {
        touch.changeForStaff(post, this::settle);
    }

    /** The same in a transaction that changes the annotation. */
    void settle(Annotation said) {
        Account me = me();
        flags.openOn(said.id).forEach(flag -> flag.settle(me, clock.instant()));
    }

    /** What waits in a reading, by annotation; what was flagged first comes first. */
    @Transactional
    Map<Long, List<Flag>> waiting(long reading) {
        Map<Long, List<Flag>> waiting = new LinkedHashMap<>();
        for (Flag flag : flags.openIn(reading)) {
            waiting.computeIfAbsent(flag.annotation.id, id -> new ArrayList<>()).add(flag);
        }
        return waiting;
    }

    private Account me() {
        return database.getReference(Account.class, visitor.orSignIn().account());
    }
}
