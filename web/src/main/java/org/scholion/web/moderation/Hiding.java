package org.scholion.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Post;
import org.scholion.web.discussion.TalkLog;

/** Hides annotations and shows them again; the log says so. */
@ApplicationScoped
class Hiding {

    private final Touch touch;
    private final Flags flags;
    private final TalkLog log;

    Hiding(Touch touch, Flags flags, TalkLog log) {
        this.touch = touch;
        this.flags = flags;
        this.log = log;
    }

    /**
     * Its flags are settled by that. Twice is as once, with the reason given last.
     *
     * @param reason within its limit
     * @throws NotDone where its author took it back meanwhile
     */
    void hide(Post post, String reason) {
        touch.change(
                post,
                said -> {
                    if (said.state == Annotation.State.DELETED) {
                        throw new NotDone(Why.CHANGED, post, reason);
                    }
                    if (said.state != Annotation.State.HIDDEN) {
                        log.note(TalkLog.HIDDEN, said);
                    }
                    said.hide(reason);
                    flags.settle(said);
                });
    }

    /** Nothing where it is not hidden. */
    void show(Post post) {
        touch.change(
                post,
                said -> {
                    if (said.state == Annotation.State.HIDDEN) {
                        log.note("annotation-shown", said);
                        said.show();
                    }
                });
    }
}
