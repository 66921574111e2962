package org.scholion.web.discussion;

import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Audience;

/**
 * A thread as one reader is shown it.
 *
 * @param thread id of its first
 * @param posts in reading order; those that the window leaves out are missing
 * @param left how many are left out between the first and the next that is shown
 * @param placing address of the form that gives it another place; null where that is not offered
 * @param about null where its target is not said again
 */
public record ThreadView(
        long thread,
        String reading,
        TargetView about,
        List<PostView> posts,
        int left,
        String placing) {

    public String id() {
        return Ids.inAddress(thread);
    }

    public String address() {
        return reading + "/threads/" + id();
    }

    /** Whether the reader sees how it began; where not, they see what they wrote in it. */
    public boolean hasBeginning() {
        return !posts.isEmpty() && posts.get(0).depth() == 0;
    }

    /** For whom it is. */
    public Audience audience() {
        return first().said().audience;
    }

    public boolean mayReply() {
        return hasBeginning() && first().may().reply();
    }

    /** The first post as it stands in addresses. */
    public String firstId() {
        return first().id();
    }

    public PostView first() {
        return posts.get(0);
    }
}
