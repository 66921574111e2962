package org.scholion.web.moderation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two versions of a text, word by word:
 *
 * <pre>{@code
 * WordDiff.between("the second table", "the third table")
 *     // same "the ", deleted "second", inserted "third", same " table"
 * }</pre>
 */
public final class WordDiff {

    /**
     * Of what differs, words in both together. Beyond that it is one deletion and one insertion.
     */
    static final int MOST = 4_000;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.");

    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /** Some words that stayed, went or came. */
    public record Piece(Kind kind, String text) {

        public boolean isDeleted() {
            return kind == Kind.DELETED;
        }

        public boolean isInserted() {
            return kind == Kind.INSERTED;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        int start = 0;
        int shorter = Math.min(old.size(), now.size());
        while (start < shorter && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        WordDiff diff = new WordDiff();
        diff.add(Kind.SAME, old.subList(0, start));
        diff.compare(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        diff.add(Kind.SAME, old.subList(old.size() - end, old.size()));
        return diff.pieces;
    }

    private void compare(List<String> old, List<String> now) {
        if (old.size() + now.size() > MOST) {
            add(Kind.DELETED, old);
            add(Kind.INSERTED, now);
            return;
        }
        int at = 0;
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                replace(gone, come);
                add(Kind.SAME, old.subList(at, from));
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        replace(gone, come);
        add(Kind.SAME, old.subList(at, old.size()));
    }

    /** What went stands before what came instead, however the two were found. */
    private void replace(List<String> gone, List<String> come) {
        add(Kind.DELETED, gone);
        add(Kind.INSERTED, come);
        gone.clear();
        come.clear();
    }

    private void add(Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
