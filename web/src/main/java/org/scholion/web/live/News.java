package org.scholion.web.live;

import java.util.List;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;

/**
 * What a page is told: how much of what others say is new on it, and where. Nothing is told of
 * other changes: that something was flagged, say, is for the staff alone, and all that is not new
 * the page gets with what is.
 *
 * @param revision by which the last of it was published; 0 for none
 * @param fresh how many annotations of others are new on the page
 * @param blocks ids of their blocks, the last change first; at most {@value #PLACES}
 */
record News(long revision, int fresh, List<Long> blocks) {

    static final int PLACES = 20;

    /**
     * @param since revision that the page shows
     */
    static News of(Talk talk, Reader reader, Reading reading, long since) {
        List<Post> fresh =
                talk.changedAfter(since, reader, reading).stream()
                        .filter(post -> post.said().publishedRevision > since)
                        .filter(post -> !post.isBy(reader.account()))
                        .filter(post -> !post.isDeleted() && !post.isHidden())
                        .toList();
        return new News(
                fresh.stream().mapToLong(post -> post.said().publishedRevision).max().orElse(0),
                fresh.size(),
                fresh.stream()
                        .map(Post::block)
                        .filter(block -> block != null)
                        .distinct()
                        .limit(PLACES)
                        .toList());
    }
}
