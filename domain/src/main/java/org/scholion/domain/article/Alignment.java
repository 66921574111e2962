package org.scholion.domain.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which word of a text took the place of which, by a comparison word by word. */
final class Alignment {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Least share of letters that a word and its correction have in common, in their order. */
    private static final double LEAST_OF_A_WORD = 0.6;

    /** A word and where it stands, in UTF-16 code units. */
    record Word(String text, int start, int end) {}

    final List<Word> before;
    final List<Word> after;
    private final int[] counterparts;

    Alignment(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.counterparts = counterparts();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    /**
     * @param word index of a word before
     * @return index of the word after that is the same, or the same one corrected; -1 where it is
     *     gone
     */
    int counterpart(int word) {
        return counterparts[word];
    }

    /** Whether a word before stands unchanged at its counterpart. */
    boolean isUnchanged(int word) {
        int counterpart = counterparts[word];
        return counterpart >= 0 && after.get(counterpart).text.equals(before.get(word).text);
    }

    /**
     * Whether a stretch of words stands between the same neighbours as before, on one side at
     * least; the ends of the text are neighbours too.
     *
     * @param first index before; it has a counterpart
     * @param last as well
     */
    boolean isHeldBesides(int first, int last) {
        int from = counterparts[first];
        int to = counterparts[last];
        boolean left =
                first == 0
                        ? from == 0
                        : isUnchanged(first - 1) && counterparts[first - 1] == from - 1;
        boolean right =
                last == before.size() - 1
                        ? to == after.size() - 1
                        : isUnchanged(last + 1) && counterparts[last + 1] == to + 1;
        return left || right;
    }

    /**
     * Where an offset in a word is now: inside an unchanged word as before, else at its start or
     * its end.
     *
     * @param word index before; it has a counterpart
     */
    int place(int word, int offset, boolean isEnd) {
        Word old = before.get(word);
        Word now = after.get(counterparts[word]);
        boolean inside = offset > old.start && offset < old.end;
        if (inside && isUnchanged(word)) {
            return now.start + offset - old.start;
        }
        return isEnd ? now.end : now.start;
    }

    private int[] counterparts() {
        List<String> old = before.stream().map(Word::text).toList();
        List<String> now = after.stream().map(Word::text).toList();
        int[] found = new int[before.size()];
        int shift = 0;
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            for (; next < delta.getSource().getPosition(); next++) {
                found[next] = next + shift;
            }
            boolean asMany = delta.getSource().size() == delta.getTarget().size();
            for (int i = 0; i < delta.getSource().size(); i++, next++) {
                int place = delta.getTarget().getPosition() + i;
                found[next] = asMany && isCorrection(old.get(next), now.get(place)) ? place : -1;
            }
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (; next < before.size(); next++) {
            found[next] = next + shift;
        }
        return found;
    }

    /** Whether a word is another one put right, and no other word in its place. */
    private static boolean isCorrection(String before, String after) {
        int longest = Math.max(before.length(), after.length());
        return common(before, after) >= LEAST_OF_A_WORD * longest;
    }

    /** Length of the longest common subsequence. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
