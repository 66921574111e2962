package org.scholion.domain.discussion;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.domain.course.Reading;

/**
 * All that was said in a reading, as it stood at one revision. Nobody sees all of it: whoever is
 * shown something is shown what {@link #visibleTo} says.
 */
public final class Talk {

    /** Thread by thread, in order of writing. */
    private static final Comparator<Post> ORDER =
            Comparator.comparingLong(Post::thread).thenComparingLong(Post::id);

    private final long revision;
    private final Map<Long, Post> byId;
    private final List<Post> posts;

    /** The last change first. */
    private final List<Post> byChange;

    private Talk(long revision, Map<Long, Post> byId) {
        this.revision = revision;
        this.byId = byId;
        this.posts = byId.values().stream().sorted(ORDER).toList();
        this.byChange =
                byId.values().stream()
                        .sorted(Comparator.comparing((Post p) -> p.said().revision).reversed())
                        .toList();
    }

    /**
     * @param revision of the reading's talk that the posts were read at
     * @param posts all of the reading, in any order
     */
    public static Talk of(long revision, Collection<Post> posts) {
        return new Talk(revision, with(Map.of(), posts));
    }

    /**
     * The same at a later revision.
     *
     * @param changed all that changed since this one
     */
    public Talk at(long later, Collection<Post> changed) {
        return new Talk(later, with(byId, changed));
    }

    private static Map<Long, Post> with(Map<Long, Post> known, Collection<Post> changed) {
        Map<Long, Post> all = new HashMap<>(known);
        changed.forEach(post -> all.put(post.id(), post));
        return all;
    }

    public long revision() {
        return revision;
    }

    public int size() {
        return posts.size();
    }

    /** What this reader may see, thread by thread in order of writing. */
    public List<Post> visibleTo(Reader reader, Reading reading) {
        return posts.stream().filter(post -> sees(reader, post, reading)).toList();
    }

    /** One annotation, if this reader may see it. */
    public Optional<Post> visible(long id, Reader reader, Reading reading) {
        return Optional.ofNullable(byId.get(id)).filter(post -> sees(reader, post, reading));
    }

    /**
     * What changed for this reader after a revision: what they may see now, and what they might see
     * if it had not been hidden. The last change first.
     */
    public List<Post> changedAfter(long revision, Reader reader, Reading reading) {
        return byChange.stream()
                .takeWhile(post -> post.said().revision > revision)
                .filter(post -> noticed(reader, post, reading) > Math.max(revision, 0))
                .toList();
    }

    /** The last change that concerned this reader; 0 for none. What others say apart, it hides. */
    public long lastChange(Reader reader, Reading reading) {
        return byChange.stream().mapToLong(post -> noticed(reader, post, reading)).max().orElse(0);
    }

    /**
     * The last change of a post that this reader could notice; 0 for none. From whom it is hidden
     * they notice that it went, and nothing after it.
     */
    private long noticed(Reader reader, Post post, Reading reading) {
        if (sees(reader, post, reading)) {
            return reader.role().isStaff() ? post.said().revision : post.said().noticedRevision;
        }
        Long hidden = post.said().hiddenRevision;
        return hidden != null && sees(reader, post.shown(), reading) ? hidden : 0;
    }

    /** {@link Visibility#canSee} for a post of this talk. */
    private boolean sees(Reader reader, Post post, Reading reading) {
        Post thread = post.isFirst() ? post : byId.get(post.thread());
        Post branch = branch(post);
        return thread != null
                && Visibility.canSee(
                        reader,
                        post.traits(),
                        thread.traits(),
                        branch == null ? null : branch.traits(),
                        reading);
    }

    private Post branch(Post post) {
        if (post.branch() == null) {
            return null;
        }
        return post.branch() == post.id() ? post : byId.get(post.branch());
    }

    /** The same as {@link Annotation.Repository#writtenBy}. */
    public int writtenBy(long account) {
        return (int) posts.stream().filter(post -> post.isBy(account) && post.counts()).count();
    }
}
