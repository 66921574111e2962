package org.scholion.domain.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a stretch of text again after the text changed. The way we do it, for a stretch of a block
 * whose counterpart in the new edition is known or not:
 *
 * <ol>
 *   <li>the same words in the counterpart, nearest to the old place if there are several;
 *   <li>else the stretch that a word-by-word comparison of both blocks puts in its place, if it is
 *       alike enough ({@link #LEAST});
 *   <li>else the same words elsewhere, if they occur exactly once in the whole edition;
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

    private static final Pattern WORD = Pattern.compile("\\S+");

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
            int exact = nearest(counterpart.text, quote, start);
            if (exact >= 0) {
                return Optional.of(
                        new Found(
                                counterpart, exact, exact + quote.length(), Rule.SAME_BLOCK_EXACT));
            }
            Optional<Found> alike = alike(old.text, start, end, counterpart);
            if (alike.isPresent()) {
                return alike;
            }
        }
        return elsewhere(quote);
    }

    private static int nearest(String text, String quote, int place) {
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
                best = at;
            }
        }
        return best;
    }

    private Optional<Found> elsewhere(String quote) {
        Found only = null;
        for (Block block : blocks) {
            int at = block.text.indexOf(quote);
            if (at >= 0) {
                if (only != null || block.text.indexOf(quote, at + 1) >= 0) {
                    return Optional.empty();
                }
                only = new Found(block, at, at + quote.length(), Rule.EXACT_ELSEWHERE);
            }
        }
        return Optional.ofNullable(only);
    }

    private record Word(String text, int start, int end) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Maps the words of the stretch through a comparison of both blocks. */
    private static Optional<Found> alike(String oldText, int start, int end, Block block) {
        List<Word> before = words(oldText);
        List<Word> after = words(block.text);
        int[] counterpart = counterparts(before, after);
        int first = -1;
        int last = -1;
        int kept = 0;
        int all = 0;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).end <= start || before.get(i).start >= end) {
                continue;
            }
            all++;
            if (counterpart[i] >= 0) {
                kept++;
                first = first < 0 ? counterpart[i] : first;
                last = counterpart[i];
            }
        }
        if (all == 0 || first < 0 || kept < LEAST * Math.max(all, last - first + 1)) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        block, after.get(first).start, after.get(last).end, Rule.SAME_BLOCK_ALIKE));
    }

    /**
     * For each word before, the index of the word after that took its place; -1 where it is gone.
     */
    private static int[] counterparts(List<Word> before, List<Word> after) {
        List<String> old = before.stream().map(Word::text).toList();
        List<String> now = after.stream().map(Word::text).toList();
        int[] counterpart = new int[before.size()];
        int shift = 0;
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            for (; next < delta.getSource().getPosition(); next++) {
                counterpart[next] = next + shift;
            }
            for (int i = 0; i < delta.getSource().size(); i++, next++) {
                boolean corrected = delta.getSource().size() == delta.getTarget().size();
                counterpart[next] = corrected ? delta.getTarget().getPosition() + i : -1;
            }
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (; next < before.size(); next++) {
            counterpart[next] = next + shift;
        }
        return counterpart;
    }
}
