package org.scholion.web.discussion;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Tags;

/**
 * What of a discussion is asked for; empty where all is. A thread is found by any of its posts.
 *
 * @param words that stand in what was written, without regard to case
 * @param kind of an annotation, in lower case
 * @param by id of an account, as in addresses
 * @param state one of {@link State}, in lower case
 * @param about what the thread is about; see {@link TargetAddress}
 * @param order {@code newest}, else that of the text
 */
public record Filter(
        String words,
        String kind,
        String tag,
        String by,
        String state,
        String about,
        String order) {

    /** What else threads can be chosen by. */
    public enum State {
        OPEN,
        MINE,
        MENTIONS,
        FRESH,
        DRAFTS,
        PINNED,
        SETTLED,
        LOST;

        public final String tag = name().toLowerCase(Locale.ROOT);
    }

    static final String NEWEST = "newest";

    /** What is null counts as empty. */
    public Filter {
        words = text(words);
        kind = text(kind);
        tag = text(tag);
        by = text(by);
        state = text(state);
        about = text(about);
        order = text(order);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    public boolean isNewestFirst() {
        return NEWEST.equals(order);
    }

    public boolean isNarrow() {
        return Stream.of(words, kind, tag, by, state, about).anyMatch(part -> !part.isEmpty());
    }

    public List<State> states() {
        return List.of(State.values());
    }

    public List<AnnotationKind> kinds() {
        return List.of(AnnotationKind.values());
    }

    /** As the query of an address, without the question mark. */
    public String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", words);
        parts.put("kind", kind);
        parts.put("tag", tag);
        parts.put("by", by);
        parts.put("state", state);
        parts.put("about", about);
        parts.put("order", order);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(
                        part ->
                                part.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * @param thread what the reader may see of it
     */
    boolean finds(List<Post> thread, Seat seat) {
        return (about.isEmpty() || about.equals(TargetAddress.of(thread.get(0)).toString()))
                && thread.stream().anyMatch(post -> finds(post, seat));
    }

    private boolean finds(Post post, Seat seat) {
        return !post.isDeleted()
                && (words.isEmpty() || contains(post.said().words, words))
                && (kind.isEmpty() || post.said().kind.name().equalsIgnoreCase(kind))
                && (tag.isEmpty() || post.tags().stream().anyMatch(own -> Tags.same(own, tag)))
                && (by.isEmpty() || isBy(post, seat))
                && (state.isEmpty() || isSo(post, seat));
    }

    /** Nobody finds by name what they are not shown by name. */
    private boolean isBy(Post post, Seat seat) {
        Long account = Ids.ofAddress(by).orElse(null);
        return seat.seesName(post) && Objects.equals(account, post.traits().author());
    }

    private boolean isSo(Post post, Seat seat) {
        State wanted =
                Stream.of(State.values()).filter(s -> s.tag.equals(state)).findFirst().orElse(null);
        if (wanted == null) {
            return true;
        }
        var settlement = post.said().settlement;
        return switch (wanted) {
            case OPEN -> post.isOpenQuestion();
            case MINE -> seat.isMine(post);
            case MENTIONS -> post.ties().mentioned().contains(seat.reader().account());
            case FRESH -> seat.isNew(post);
            case DRAFTS -> post.isDraft();
            case LOST -> post.said().orphaned;
            case PINNED -> settlement != null && settlement.pinnedAt != null;
            case SETTLED ->
                    settlement != null
                            && (settlement.outcome != null || settlement.answeredAt != null);
        };
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
