package org.scholion.web.discussion;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Reader;
import org.scholion.domain.discussion.Talk;

/**
 * Where somebody sits in a reading: what of its talk they are shown, and under which names. Made
 * for one request by {@link Seats}.
 *
 * @param seen revision up to which nothing is new to them
 * @param posts all that they may see, thread by thread in order of writing
 */
public record Seat(Reading reading, Reader reader, Talk talk, long seen, List<Post> posts) {

    static Seat of(Reading reading, Reader reader, Talk talk, long seen) {
        return new Seat(reading, reader, talk, seen, talk.visibleTo(reader, reading));
    }

    /** The reading as it stands in an address. */
    public String address() {
        return "/readings/" + Ids.inAddress(reading.id);
    }

    /** One annotation, if they may see it. */
    public Optional<Post> find(long id) {
        return talk.visible(id, reader, reading);
    }

    /**
     * The annotation of this address.
     *
     * @throws NotFoundException where there is none that they may see
     */
    public Post post(String address) {
        return Ids.ofAddress(address).flatMap(this::find).orElseThrow(NotFoundException::new);
    }

    /**
     * What they may see of a thread, in order of writing.
     *
     * @param thread id of its first
     */
    public List<Post> thread(long thread) {
        return posts.stream().filter(post -> post.thread() == thread).toList();
    }

    /** Revision of the last change that concerned them: a page says this one, not the talk's. */
    public long lastChange() {
        return talk.lastChange(reader, reading);
    }

    public boolean isStaff() {
        return reader.role().isStaff();
    }

    public boolean isMine(Post post) {
        return post.isBy(reader.account());
    }

    /** Published by somebody else since they were last here. */
    public boolean isNew(Post post) {
        return isNewAfter(post, seen);
    }

    /** Published by somebody else after this revision. */
    public boolean isNewAfter(Post post, long revision) {
        return post.said().publishedRevision > revision && !isMine(post) && !post.isDeleted();
    }

    /** Whether they see who wrote it. */
    public boolean seesName(Post post) {
        return !reading.sharing.anonymous || isStaff() || isMine(post) || post.traits().byStaff();
    }
}
