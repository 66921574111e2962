package org.scholion.web.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.discussion.Post;

/**
 * Puts a thread in reading order: each answer behind what it answers, in order of writing. Answers
 * are indented twice at most; what is deeper says what it answers. The place of a deleted one is
 * kept where something hangs on it.
 */
final class ThreadOrder {

    /** Beyond this, answers are not indented further. */
    static final int DEEPEST = 2;

    /**
     * @param depth 0 for the first, then 1 and 2
     * @param answers what it answers, where that does not stand before it one step up; else null
     */
    record Placed(Post post, int depth, Post answers) {}

    private final Map<Long, List<Post>> answers = new HashMap<>();
    private final Map<Long, Post> known = new HashMap<>();
    private final List<Placed> order = new ArrayList<>();

    private ThreadOrder() {}

    /**
     * @param thread what somebody may see of it, in order of writing. Where they may not see what
     *     an answer answers, it counts as an answer to the first
     */
    static List<Placed> of(List<Post> thread) {
        ThreadOrder order = new ThreadOrder();
        thread.forEach(post -> order.known.put(post.id(), post));
        List<Post> roots = new ArrayList<>();
        for (Post post : thread) {
            Long parent = order.parent(post);
            if (parent == null) {
                roots.add(post);
            } else {
                order.answers.computeIfAbsent(parent, id -> new ArrayList<>()).add(post);
            }
        }
        roots.forEach(root -> order.place(root, root.isFirst() ? 0 : 1));
        return order.order;
    }

    private Long parent(Post post) {
        if (post.isFirst()) {
            return null;
        }
        if (known.containsKey(post.parent())) {
            return post.parent();
        }
        return known.containsKey(post.thread()) ? post.thread() : null;
    }

    /** Without recursion: a thread may be as deep as it is long. */
    private void place(Post root, int depth) {
        List<Placed> waiting = new ArrayList<>(List.of(new Placed(root, depth, null)));
        List<Placed> all = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Placed next = waiting.remove(waiting.size() - 1);
            all.add(next);
            List<Post> below = answers.getOrDefault(next.post().id(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                waiting.add(under(next, below.get(i)));
            }
        }
        order.addAll(withoutEmptyPlaces(all));
    }

    private static Placed under(Placed above, Post answer) {
        boolean deeper = above.depth() == DEEPEST;
        return new Placed(
                answer, Math.min(above.depth() + 1, DEEPEST), deeper ? above.post() : null);
    }

    private List<Placed> withoutEmptyPlaces(List<Placed> all) {
        Map<Long, Boolean> needed = new HashMap<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Post post = all.get(i).post();
            boolean alive = !post.isDeleted();
            for (Post answer : answers.getOrDefault(post.id(), List.of())) {
                alive |= needed.getOrDefault(answer.id(), false);
            }
            needed.put(post.id(), alive);
        }
        return all.stream().filter(placed -> needed.get(placed.post().id())).toList();
    }
}
