package org.scholion.web.discussion;

import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Here;

/**
 * What a reader may do with an annotation that they see; the use cases ask the same.
 *
 * @param mark thank, say "me too", flag
 * @param settle say that it answers the question, or that the question is open again
 */
public record May(
        boolean reply,
        boolean edit,
        boolean delete,
        boolean mark,
        boolean settle,
        boolean pin,
        boolean moderate,
        boolean publish) {

    /** Whether anything can be done. */
    public boolean any() {
        return reply || mark || publish || more();
    }

    /** Whether there is more than what stands in the open. */
    public boolean more() {
        return edit || delete || mark || settle || pin || moderate;
    }

    /**
     * Whether they may give a thread another place in the text, since it was written about another
     * text.
     *
     * @param first of the thread
     */
    public static boolean place(Post first, Seat seat, Here here) {
        boolean carried = first.said().orphaned || first.said().carriedBy != null;
        return carried
                && !first.isDeleted()
                && here.may(Right.ANNOTATE)
                && (seat.isMine(first) || here.may(Right.MODERATE));
    }

    /**
     * @param first the first of its thread; null where the reader may not see it
     */
    public static May of(Post post, Post first, Seat seat, Here here) {
        boolean writes = here.may(Right.ANNOTATE);
        boolean mine = seat.isMine(post);
        boolean stands = !post.isDeleted();
        boolean out = stands && !post.isDraft() && !post.isHidden();
        boolean staff = here.may(Right.GLOSS);
        boolean question =
                first != null && first.said().kind == AnnotationKind.QUESTION && !first.isDeleted();
        boolean open = out && first != null && !first.isHidden() && !first.isDeleted();
        return new May(
                writes && open,
                writes && mine && stands,
                writes && mine && stands,
                writes && out && !mine && post.said().audience != Audience.ONLY_ME,
                writes && open && question && (staff || seat.isMine(first)),
                staff && out && post.isFirst(),
                here.may(Right.MODERATE) && !post.isDraft() && !mine,
                writes && mine && post.isDraft());
    }
}
