package org.scholion.domain.article;

import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Alignment.Word;

/**
 * Finds a stretch of text again after the text changed, or says that it is gone: better nothing
 * than other words. The way we do it, for a stretch of a block whose counterpart in the new edition
 * is known or not:
 *
 * <ol>
 *   <li>the same words in the counterpart, where a word-by-word comparison of both blocks puts
 *       them;
 *   <li>else the stretch that this comparison puts in their place, if it is alike enough ({@link
 *       #LEAST});
 *   <li>else the same words elsewhere in the counterpart, then anywhere, if they are long enough to
 *       be no other ones ({@link #TELLING}) and occur exactly once in the whole edition;
 *   <li>else nothing.
 * </ol>
 */
public final class Reattachment {

    /** Which step found the place. */
    public enum Rule {
        SAME_BLOCK_EXACT,
        SAME_BLOCK_ALIKE,
        EXACT_ELSEWHERE,
        /** None of them: a person put it there. */
        BY_HAND
    }

    /** A place in a block, in UTF-16 code units, and how it was found. */
    public record Found(Block block, int start, int end, Rule rule) {}

    /** Least share of equal words between the old and the new stretch, 0 to 1. */
    public static final double LEAST = 0.6;

    /**
     * Least length of a quote that is looked for by its words alone, in UTF-16 code units: a
     * shorter one may stand anywhere and mean something else.
     */
    public static final int TELLING = 20;

    private final List<Block> blocks;

    /**
     * @param blocks of the new edition
     */
    public Reattachment(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /**
     * The new place of a stretch.
     *
     * @param old the block it stood in
     * @param counterpart the same block in the new edition; null where there is none
     */
    public Optional<Found> find(Block old, int start, int end, Block counterpart) {
        String quote = old.text.substring(start, end);
        if (counterpart != null) {
            Optional<Found> aligned = aligned(old.text, start, end, counterpart);
            if (aligned.isPresent()) {
                return aligned;
            }
        }
        return quote.strip().length() < TELLING ? Optional.empty() : alone(quote, counterpart);
    }

    private Optional<Found> alone(String quote, Block counterpart) {
        Found only = null;
        for (Block block : blocks) {
            int at = block.text.indexOf(quote);
            if (at >= 0) {
                if (only != null || block.text.indexOf(quote, at + 1) >= 0) {
                    return Optional.empty();
                }
                Rule rule = block == counterpart ? Rule.SAME_BLOCK_EXACT : Rule.EXACT_ELSEWHERE;
                only = new Found(block, at, at + quote.length(), rule);
            }
        }
        return Optional.ofNullable(only);
    }

    /** Maps the words of the stretch through a comparison of both blocks. */
    private static Optional<Found> aligned(String oldText, int start, int end, Block block) {
        Alignment alignment = new Alignment(oldText, block.text);
        List<Word> before = alignment.before;
        int first = -1;
        int last = -1;
        int kept = 0;
        int all = 0;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).end() <= start || before.get(i).start() >= end) {
                continue;
            }
            all++;
            if (alignment.counterpart(i) >= 0) {
                kept++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        int from = alignment.counterpart(first);
        int to = alignment.counterpart(last);
        boolean alike = kept >= LEAST * Math.max(all, to - from + 1);
        if (!alike || end - start < TELLING && !alignment.isHeldBesides(first, last)) {
            return Optional.empty();
        }
        int begin = alignment.place(first, start, false);
        int finish = alignment.place(last, end, true);
        String quote = oldText.substring(start, end).strip();
        boolean exact = block.text.substring(begin, finish).equals(quote);
        return Optional.of(
                new Found(
                        block,
                        begin,
                        finish,
                        exact ? Rule.SAME_BLOCK_EXACT : Rule.SAME_BLOCK_ALIKE));
    }
}
