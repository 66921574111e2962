package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Post;
import org.scholion.web.discussion.ThreadOrder.Placed;
import org.scholion.web.security.Here;

/** Makes views of threads for whoever sends the request. */
@ApplicationScoped
public class ThreadViews {

    /** Answers at the end of a long thread that a part of a page shows. */
    public static final int WINDOW = 20;

    private final SaidWords words;
    private final TargetViews targets;
    private final Here here;

    ThreadViews(SaidWords words, TargetViews targets, Here here) {
        this.words = words;
        this.targets = targets;
        this.here = here;
    }

    /**
     * @param thread id of its first
     * @param window whether the middle of a long one is left out
     * @throws NotFoundException where they may see nothing of it
     */
    public ThreadView of(long thread, Seat seat, boolean window) {
        List<Post> posts = seat.thread(thread);
        List<Placed> order = ThreadOrder.of(posts);
        if (order.isEmpty()) {
            throw new NotFoundException();
        }
        List<Placed> shown = window ? window(order) : order;
        Names names = Names.in(posts, seat);
        Post first = posts.get(0).isFirst() ? posts.get(0) : null;
        return new ThreadView(
                thread,
                seat.address(),
                targets.of(posts.get(0), seat.reading().edition.id),
                shown.stream().map(placed -> view(placed, first, seat, names)).toList(),
                order.size() - shown.size(),
                first == null || !May.place(first, seat, here) ? null : placing(first, seat));
    }

    private static String placing(Post first, Seat seat) {
        return "%s/annotations/%s/placement".formatted(seat.address(), Ids.inAddress(first.id()));
    }

    private static List<Placed> window(List<Placed> order) {
        if (order.size() <= WINDOW + 5) {
            return order;
        }
        List<Placed> shown = new ArrayList<>(List.of(order.get(0)));
        shown.addAll(order.subList(order.size() - WINDOW, order.size()));
        return shown;
    }

    private PostView view(Placed placed, Post first, Seat seat, Names names) {
        Post post = placed.post();
        long me = seat.reader().account();
        Post answers = placed.answers();
        return new PostView(
                post,
                names.of(post),
                placed.depth(),
                answers == null
                        ? null
                        : new PostView.Answered(
                                names.of(answers), "a-" + Ids.inAddress(answers.id())),
                words.of(post).markdown(),
                seat.isMine(post),
                seat.isNew(post),
                post.ties().thanks().size(),
                post.ties().thanks().contains(me),
                post.ties().meToo().size(),
                post.ties().meToo().contains(me),
                seat.isStaff() ? post.ties().flaggedBy().size() : 0,
                answer(post, seat),
                May.of(post, first, seat, here));
    }

    private static Long answer(Post post, Seat seat) {
        Long answer = post.ties().answer();
        return answer == null ? null : seat.find(answer).map(Post::id).orElse(null);
    }
}
