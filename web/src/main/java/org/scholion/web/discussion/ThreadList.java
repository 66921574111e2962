package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Post;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;

/** All that was said in a reading, thread by thread, as far as somebody asks for it. */
@ApplicationScoped
class ThreadList {

    /** Threads on one page. */
    static final int PAGE = 40;

    /** Somebody who wrote, under the name that the reader is shown. */
    public record Person(String id, String name) {}

    /**
     * @param found how many threads are found in all
     * @param page from 1
     * @param pages how many there are, at least 1
     * @param tags all that are in use, and those of the reading
     */
    public record Listed(
            List<ThreadEntry> threads,
            int found,
            int page,
            int pages,
            List<Person> people,
            Set<String> tags) {}

    private final SaidWords words;
    private final TargetViews targets;
    private final LoadedEditions editions;

    ThreadList(SaidWords words, TargetViews targets, LoadedEditions editions) {
        this.words = words;
        this.targets = targets;
        this.editions = editions;
    }

    /**
     * @param page from 1; the last one where there are not so many
     */
    Listed find(Filter filter, Seat seat, int page) {
        List<List<Post>> threads = threads(seat.posts());
        List<List<Post>> found =
                threads.stream()
                        .filter(thread -> filter.finds(thread, seat))
                        .sorted(filter.isNewestFirst() ? newest() : inText(seat))
                        .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        return new Listed(
                found.stream()
                        .skip((long) (shown - 1) * PAGE)
                        .limit(PAGE)
                        .map(thread -> entry(thread, seat))
                        .toList(),
                found.size(),
                shown,
                pages,
                people(seat),
                tags(seat));
    }

    private static List<List<Post>> threads(List<Post> posts) {
        List<List<Post>> threads = new ArrayList<>();
        for (Post post : posts) {
            List<Post> last = threads.isEmpty() ? null : threads.get(threads.size() - 1);
            if (last != null && last.get(0).thread() == post.thread()) {
                last.add(post);
            } else {
                threads.add(new ArrayList<>(List.of(post)));
            }
        }
        threads.removeIf(thread -> thread.stream().allMatch(Post::isDeleted));
        return threads;
    }

    private static Comparator<List<Post>> newest() {
        return Comparator.comparing(ThreadList::latest).reversed();
    }

    private static java.time.Instant latest(List<Post> thread) {
        return thread.stream()
                .map(post -> post.said().publishedAt)
                .filter(at -> at != null)
                .max(Comparator.naturalOrder())
                .orElse(thread.get(0).said().createdAt);
    }

    /** What is about the article first, then by place; notes and references behind the text. */
    private Comparator<List<Post>> inText(Seat seat) {
        LoadedEdition edition = editions.of(seat.reading().edition.id);
        return Comparator.comparingLong((List<Post> t) -> place(t.get(0), edition))
                .thenComparing(t -> t.get(0).id());
    }

    private static long place(Post post, LoadedEdition edition) {
        if (post.said().orphaned) {
            return -1;
        }
        var target = post.said().target;
        long block =
                post.block() == null
                        ? 0
                        : edition.block(post.block()).map(b -> (long) b.position).orElse(0L);
        return switch (target.kind) {
            case ARTICLE -> -1;
            case BLOCK, CLAIM -> block << 24;
            case RANGE -> (block << 24) + (target.start == null ? 0 : target.start + 1);
            case SECTION ->
                    edition.edition().blocks().stream()
                                    .filter(b -> b.section.id.equals(target.id))
                                    .mapToLong(b -> b.position)
                                    .findFirst()
                                    .orElse(0)
                            << 24;
            case NOTE -> Long.MAX_VALUE - 1;
            case REFERENCE -> Long.MAX_VALUE;
        };
    }

    private ThreadEntry entry(List<Post> thread, Seat seat) {
        Post head = thread.get(0);
        return new ThreadEntry(
                seat.address() + "/threads/" + Ids.inAddress(head.thread()),
                head,
                Names.in(thread, seat).of(head),
                targets.of(head, seat.reading().edition.id),
                words.of(head).plain(),
                (int) thread.stream().filter(post -> !post.isDeleted()).count(),
                (int) thread.stream().filter(seat::isNew).count(),
                latest(thread));
    }

    private static List<Person> people(Seat seat) {
        TreeMap<String, Person> people = new TreeMap<>();
        for (Post post : seat.posts()) {
            if (seat.seesName(post)) {
                String id = Ids.inAddress(post.traits().author());
                people.put(post.author() + " " + id, new Person(id, post.author()));
            }
        }
        return List.copyOf(people.values());
    }

    private static Set<String> tags(Seat seat) {
        Set<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tags.addAll(seat.reading().tagging.tags());
        seat.posts().forEach(post -> tags.addAll(post.tags()));
        return tags;
    }
}
