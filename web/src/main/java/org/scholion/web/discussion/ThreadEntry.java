package org.scholion.web.discussion;

import java.time.Instant;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Post;

/**
 * A thread in the list of all.
 *
 * @param words how it begins
 * @param count of all that it holds, without what was deleted
 * @param fresh how many are new to the reader
 * @param latest when something was last published in it
 */
public record ThreadEntry(
        String address,
        Post head,
        Names.Name name,
        TargetView about,
        String words,
        int count,
        int fresh,
        Instant latest) {

    public AnnotationKind kind() {
        return head.said().kind;
    }

    public boolean isStaff() {
        return head.traits().byStaff();
    }

    public boolean isAnswered() {
        return head.said().settlement != null && head.said().settlement.answeredAt != null;
    }

    public boolean isPinned() {
        return head.said().settlement != null && head.said().settlement.pinnedAt != null;
    }

    /** One line; null for none. */
    public String outcome() {
        return head.said().settlement == null ? null : head.said().settlement.outcome;
    }

    public int replies() {
        return Math.max(0, count - 1);
    }
}
