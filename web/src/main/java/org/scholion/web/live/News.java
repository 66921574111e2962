package org.scholion.web.live;

import java.util.List;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;

/**
 * What a page is told: that something changed for its reader, and where.
 *
 * @param revision of the last change that concerns them
 * @param fresh how many annotations of others are new on the page
 * @param blocks ids of blocks in which something changed, the last first; at most {@value #PLACES}
 */
record News(long revision, int fresh, List<Long> blocks) {

    static final int PLACES = 20;

    /**
     * @param told revision that the page was told of last
     * @param since revision that the page shows
     * @return null where nothing changed for this reader
     */
    static News of(Talk talk, Reader reader, Reading reading, long told, long since) {
        List<Post> changed = talk.changedAfter(Math.min(told, since), reader, reading);
        if (changed.isEmpty() || changed.get(0).said().revision <= told) {
            return null;
        }
        int fresh =
                (int)
                        changed.stream()
                                .filter(post -> post.said().publishedRevision > since)
                                .filter(post -> !post.isBy(reader.account()))
                                .filter(post -> !post.isDeleted() && !post.isHidden())
                                .count();
        List<Long> blocks =
                changed.stream()
                        .map(Post::block)
                        .filter(block -> block != null)
                        .distinct()
                        .limit(PLACES)
                        .toList();
        return new News(changed.get(0).said().revision, fresh, blocks);
    }
}
