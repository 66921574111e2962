package org.scholion.web.margin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholion.domain.discussion.Post;
import org.scholion.web.discussion.Seat;

/** Which threads stand beside the text. */
public enum Show {
    ALL,
    /** In which the reader has written. */
    MINE,
    /** In which the staff has written. */
    STAFF,
    UNANSWERED,
    /** In which something is new to the reader. */
    FRESH,
    NONE;

    /** As it stands in an address. */
    public final String tag = name().toLowerCase(Locale.ROOT);

    /** What an address asks for; all where it asks for nothing known. */
    public static Show of(String tag) {
        return Stream.of(values()).filter(show -> show.tag.equals(tag)).findFirst().orElse(ALL);
    }

    boolean holds(List<Post> thread, Seat seat) {
        return switch (this) {
            case ALL -> true;
            case MINE -> thread.stream().anyMatch(seat::isMine);
            case STAFF -> thread.stream().anyMatch(post -> post.traits().byStaff());
            case UNANSWERED -> thread.get(0).isOpenQuestion();
            case FRESH -> thread.stream().anyMatch(seat::isNew);
            case NONE -> false;
        };
    }
}
