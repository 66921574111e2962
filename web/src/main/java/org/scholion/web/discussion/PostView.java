package org.scholion.web.discussion;

import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Post;
import org.scholion.web.markup.SafeMarkdown;

/**
 * An annotation as one reader is shown it.
 *
 * @param depth 0 for the first of a thread, then 1 and 2
 * @param answers what it answers, where that must be said; else null
 * @param answer id of the reply that answers it, if the reader sees that; else null
 * @param may what the reader may do with it
 */
public record PostView(
        Post post,
        Names.Name name,
        int depth,
        Answered answers,
        SafeMarkdown words,
        boolean mine,
        boolean fresh,
        int thanks,
        boolean thanked,
        int meToo,
        boolean saidToo,
        int flags,
        Long answer,
        May may) {

    /** What an answer answers. */
    public record Answered(Names.Name name, String anchor) {}

    public String id() {
        return Ids.inAddress(post.id());
    }

    /** Its fragment on every page that shows it. */
    public String anchor() {
        return "a-" + id();
    }

    /** The permanent address, below that of the reading. */
    public String path() {
        return "/annotations/" + id();
    }

    public AnnotationKind kind() {
        return post.said().kind;
    }

    public Annotation said() {
        return post.said();
    }

    public boolean byStaff() {
        return post.traits().byStaff();
    }

    public List<String> tags() {
        return post.tags();
    }

    public Instant when() {
        return post.said().publishedAt == null ? post.said().createdAt : post.said().publishedAt;
    }

    public boolean isEdited() {
        return post.said().editedAt != null && !post.isDeleted();
    }

    public boolean isPinned() {
        return post.said().settlement != null && post.said().settlement.pinnedAt != null;
    }

    public boolean isAnswered() {
        return post.said().settlement != null && post.said().settlement.answeredAt != null;
    }

    /** The fragment of the reply that answers it; null for none. */
    public String answerAnchor() {
        return answer == null ? null : "a-" + Ids.inAddress(answer);
    }

    /** Name of who wrote the outcome; null for none. */
    public String concluded() {
        return post.ties().concluded();
    }

    /** One line; null for none. */
    public String outcome() {
        return post.said().settlement == null ? null : post.said().settlement.outcome;
    }
}
