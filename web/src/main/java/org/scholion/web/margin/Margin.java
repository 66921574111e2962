package org.scholion.web.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.web.discussion.SaidWords;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.TalkMessages;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.markup.Markup;
import org.scholion.web.markup.Stretch;
import org.scholion.web.reading.Beside;
import org.scholion.web.reading.LoadedEdition;

/**
 * What stands beside a text for one reader, and what is marked in the text. Each thing has room for
 * so many threads, the longer its text the more; what there is no room for is counted, is one link
 * away, and is not marked. So the page stays of one size however much is said.
 */
final class Margin implements Beside {

    /** Characters of a line of the text: one thread takes about as much room. */
    private static final int LINE = 62;

    private static final int LEAST = 1;
    private static final int MOST = 8;

    private final Seat seat;
    private final LoadedEdition edition;
    private final SaidWords words;
    private final TalkMessages messages;
    private final boolean writes;
    private final boolean unlimited;
    private final Map<String, List<Talked>> threads = new HashMap<>();
    private final Map<String, Strip> strips = new HashMap<>();
    private final Map<Long, List<Stretch>> marks = new HashMap<>();

    /**
     * @param show which threads
     * @param writes whether the reader may write
     * @param unlimited whether there is room for all, as on a page about one paragraph
     */
    Margin(
            Seat seat,
            LoadedEdition edition,
            SaidWords words,
            TalkMessages messages,
            Show show,
            boolean writes,
            boolean unlimited) {
        this.seat = seat;
        this.edition = edition;
        this.words = words;
        this.messages = messages;
        this.writes = writes;
        this.unlimited = unlimited;
        for (Talked thread : Talked.all(seat)) {
            if (show.holds(thread.posts(), seat)) {
                threads.computeIfAbsent(place(thread.head()), t -> new ArrayList<>()).add(thread);
            }
        }
        threads.forEach(this::arrange);
    }

    /** By what it stands: what is about words or a claim stands by their paragraph. */
    static String place(Post post) {
        boolean inBlock =
                post.block() != null
                        && !post.said().orphaned
                        && (post.said().target.kind == TargetKind.RANGE
                                || post.said().target.kind == TargetKind.CLAIM);
        return inBlock
                ? TargetAddress.of(TargetKind.BLOCK, post.block()).toString()
                : TargetAddress.of(post).toString();
    }

    private void arrange(String target, List<Talked> all) {
        int room = unlimited ? Integer.MAX_VALUE : room(target);
        List<Talked> shown =
                all.stream().sorted(Talked.FIRST).limit(room).sorted(Talked.IN_TEXT).toList();
        shown.stream().filter(Talked::isRange).forEach(this::mark);
        strips.put(target, strip(target, shown, all.size() - shown.size()));
    }

    private int room(String target) {
        int length =
                TargetAddress.read(target)
                        .filter(address -> address.kind() == TargetKind.BLOCK)
                        .flatMap(address -> edition.block(address.id()))
                        .map(block -> block.text.length())
                        .orElse(3 * LINE);
        return Math.min(Math.max(length / LINE, LEAST), MOST);
    }

    private Strip strip(String target, List<Talked> shown, int more) {
        TargetAddress address = TargetAddress.read(target).orElseThrow();
        boolean block = address.kind() == TargetKind.BLOCK;
        String number =
                switch (address.kind()) {
                    case BLOCK ->
                            edition.block(address.id())
                                    .map(b -> b.number == null ? null : b.number.toString())
                                    .orElse(null);
                    case NOTE -> edition.note(address.id()).map(note -> note.number).orElse(null);
                    default -> null;
                };
        return new Strip(
                target,
                number,
                writes ? seat.address() + "/targets/" + target + "/new" : null,
                block
                        ? seat.address() + "/blocks/" + Ids.inAddress(address.id())
                        : seat.address() + "/discussion?about=" + target,
                shown.stream().map(this::line).toList(),
                more);
    }

    private Line line(Talked thread) {
        Post head = thread.head();
        String id = Ids.inAddress(head.thread());
        var name = thread.name();
        return new Line(
                id,
                seat.address() + "/threads/" + id,
                thread.style().name().toLowerCase(Locale.ROOT),
                name.text(),
                name.number(),
                head.traits().byStaff(),
                thread.isMine(),
                thread.isFresh(),
                thread.isPinned(),
                thread.isAnswered(),
                head.isDeleted(),
                head.said().orphaned,
                words.of(head).plain(),
                thread.count());
    }

    private void mark(Talked thread) {
        Post head = thread.head();
        Block first = edition.block(head.block()).orElse(null);
        Block last = edition.block(head.endBlock()).orElse(null);
        if (first == null || last == null) {
            return;
        }
        String id = Ids.inAddress(head.thread());
        List<Block> blocks = edition.between(first, last);
        for (Block block : blocks) {
            boolean begins = block == first;
            boolean ends = block == last;
            int start = begins ? head.said().target.start : 0;
            int end = ends ? head.said().target.end : block.text.length();
            List<Stretch> here = marks.computeIfAbsent(block.id, key -> new ArrayList<>());
            here.add(
                    new Stretch(
                            start,
                            end,
                            Markup.highlight(
                                    begins ? "m-" + id : null,
                                    thread.style(),
                                    begins ? "t-" + id : null)));
            if (ends) {
                here.add(
                        new Stretch(
                                end,
                                end,
                                Markup.highlightSign(
                                        "#t-" + id,
                                        Integer.toString(thread.count()),
                                        messages.sign(thread.count()))));
            }
        }
    }

    /** What is marked in each block, by its id. */
    Map<Long, List<Stretch>> marks() {
        return marks;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Strip strip(String target) {
        return strips.computeIfAbsent(target, none -> strip(none, List.of(), 0));
    }

    @Override
    public String reading() {
        return seat.address();
    }
}
