package org.scholion.web.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.web.discussion.Names;
import org.scholion.web.discussion.Seat;
import org.scholion.web.markup.Highlight;

/**
 * A thread as the margin needs it.
 *
 * @param posts what the reader may see of it, in order of writing
 */
record Talked(List<Post> posts, Seat seat) {

    /** What is shown first where there is no room for all. */
    static final Comparator<Talked> FIRST =
            Comparator.comparing(Talked::isPinned)
                    .thenComparing(Talked::isFresh)
                    .thenComparing((Talked t) -> t.head().said().kind == AnnotationKind.GLOSS)
                    .thenComparing((Talked t) -> t.head().isOpenQuestion())
                    .thenComparing(Talked::isMine)
                    .thenComparing((Talked t) -> t.head().id())
                    .reversed();

    /** Level with the words: what is about all of a paragraph before what is about some words. */
    static final Comparator<Talked> IN_TEXT =
            Comparator.comparing(Talked::start).thenComparing((Talked t) -> t.head().id());

    /** The threads of a reader, as far as something is left of them. */
    static List<Talked> all(Seat seat) {
        List<Talked> all = new ArrayList<>();
        List<Post> posts = seat.posts();
        int from = 0;
        for (int i = 1; i <= posts.size(); i++) {
            if (i == posts.size() || posts.get(i).thread() != posts.get(from).thread()) {
                Talked thread = new Talked(posts.subList(from, i), seat);
                if (thread.count() > 0) {
                    all.add(thread);
                }
                from = i;
            }
        }
        return all;
    }

    /** Its first, or the first that the reader may see. */
    Post head() {
        return posts.get(0);
    }

    /** Without what was deleted. */
    int count() {
        return (int) posts.stream().filter(post -> !post.isDeleted()).count();
    }

    boolean isFresh() {
        return posts.stream().anyMatch(seat::isNew);
    }

    boolean isMine() {
        return seat.isMine(head());
    }

    boolean isPinned() {
        return head().said().settlement != null && head().said().settlement.pinnedAt != null;
    }

    boolean isAnswered() {
        return head().said().settlement != null && head().said().settlement.answeredAt != null;
    }

    Names.Name name() {
        return Names.in(posts, seat).of(head());
    }

    boolean isRange() {
        return head().said().target.kind == TargetKind.RANGE
                && head().block() != null
                && !head().said().orphaned;
    }

    private int start() {
        return isRange() ? head().said().target.start : -1;
    }

    Highlight style() {
        if (head().said().audience == Audience.ONLY_ME) {
            return Highlight.PRIVATE;
        }
        return switch (head().said().kind) {
            case COMMENT -> Highlight.COMMENT;
            case QUESTION -> Highlight.QUESTION;
            case HIGHLIGHT -> Highlight.HIGHLIGHT;
            case GLOSS -> Highlight.GLOSS;
            case GARBLED -> Highlight.GARBLED;
        };
    }
}
