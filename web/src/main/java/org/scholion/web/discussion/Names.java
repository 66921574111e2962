package org.scholion.web.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.discussion.Post;

/**
 * Under which names people speak in one thread. Who is anonymous to this reader is a number, the
 * same throughout the thread and another one in the next.
 */
public final class Names {

    private final Seat seat;
    private final Map<Long, Integer> numbers = new HashMap<>();

    private Names(Seat seat) {
        this.seat = seat;
    }

    /**
     * @param thread what the reader may see of it, in order of writing
     */
    public static Names in(List<Post> thread, Seat seat) {
        Names names = new Names(seat);
        for (Post post : thread) {
            if (!seat.seesName(post)) {
                names.numbers.putIfAbsent(post.traits().author(), names.numbers.size() + 1);
            }
        }
        return names;
    }

    /**
     * @param post of this thread
     */
    public Name of(Post post) {
        return seat.seesName(post)
                ? new Name(post.author(), 0)
                : new Name(null, numbers.getOrDefault(post.traits().author(), 0));
    }

    /**
     * @param text null where it is not shown
     * @param number in place of it; 0 where the name is shown
     */
    public record Name(String text, int number) {}
}
