package org.scholion.importer.claim;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the sentences of a text. ICU proposes the borders by the rules of Unicode (UAX 29); this
 * class takes back those that an abbreviation, an initial, a bracket or a quotation made, and adds
 * those before a number or a name that begins with a small letter ({@code mRNA}).
 *
 * <p>A quotation or bracket that began within a sentence belongs to it as a whole, whatever stops
 * it holds. Closing marks behind a stop belong to the sentence, and so does a citation in brackets
 * behind them. Not thread-safe: ICU's iterator keeps its place.
 */
public final class SentenceSplitter {

    /** A stretch of a text; UTF-16 offsets, without white space at its ends. */
    public record Range(int start, int end) {}

    private final BreakIterator proposals;
    private final StopRules rules;

    /**
     * @param language {@code en} or {@code ru}
     */
    public SentenceSplitter(String language) {
        this(language, new Abbreviations(WordList.read(language, "abbreviations")));
    }

    SentenceSplitter(String language, Abbreviations abbreviations) {
        proposals = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        rules = new StopRules(abbreviations);
    }

    /** The sentences in order; together they hold all of the text but the space between them. */
    public List<Range> split(String text) {
        Enclosures enclosures = Enclosures.in(text);
        BitSet proposed = proposals(text);
        List<Range> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        int i = start;
        while (i < text.length()) {
            if (!isStop(text.charAt(i))) {
                i++;
                continue;
            }
            int run = behindClosers(text, enclosures, i + 1);
            int stop = lastStop(text, run);
            int end = run;
            int next = skipSpace(text, end);
            int join = bracketBehind(text, enclosures, next);
            if (next < text.length() && join > 0) {
                end = join;
                next = skipSpace(text, join);
            }
            boolean border =
                    next < text.length()
                            && next > end
                            && (proposed.get(next) || join > 0 || isUnusualBeginning(text, next))
                            && ends(text, enclosures, start, stop, next);
            if (border) {
                sentences.add(new Range(start, end));
                start = next;
            }
            i = border ? next : run;
        }
        addRest(text, start, sentences);
        return sentences;
    }

    private BitSet proposals(String text) {
        BitSet borders = new BitSet(text.length() + 1);
        proposals.setText(text);
        for (int b = proposals.first(); b != BreakIterator.DONE; b = proposals.next()) {
            borders.set(b);
        }
        return borders;
    }

    private boolean ends(String text, Enclosures enclosures, int start, int stop, int next) {
        if (enclosures.around(next, start) >= 0) {
            return false;
        }
        int opening = enclosures.around(stop, start);
        if (opening >= 0 && "([{".indexOf(text.charAt(opening)) >= 0) {
            return false;
        }
        char first = text.charAt(next);
        if (",;:)-–—&/".indexOf(first) >= 0) {
            return false;
        }
        boolean stopped = text.charAt(stop) == '.';
        if (isUnusualBeginning(text, next)) {
            return stopped && rules.isPlain(text, start, stop);
        }
        if (Character.isLowerCase(first)) {
            return false;
        }
        return !stopped || rules.ends(text, start, stop, skipOpening(text, next));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Closing quotation marks, brackets and further stops belong to the sentence. */
    private static int behindClosers(String text, Enclosures enclosures, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean closes = enclosures.open(end) >= 0 || "”»’'\")]".indexOf(c) >= 0;
            if (!closes && !isStop(c)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static int lastStop(String text, int run) {
        int stop = run - 1;
        while (!isStop(text.charAt(stop))) {
            stop--;
        }
        return stop;
    }

    /**
     * The end of a bracket that follows a stop and belongs to the sentence before it, with the stop
     * behind the bracket if there is one; 0 where there is no such bracket. {@code ... again.
     * (Smith, 2010) The next} has one; a bracket that is a sentence of its own is none, nor one
     * that labels the next sentence.
     */
    private static int bracketBehind(String text, Enclosures enclosures, int next) {
        if (next >= text.length() || "([".indexOf(text.charAt(next)) < 0) {
            return 0;
        }
        int close = enclosures.close(next);
        if (close < 0 || close - next < 4 || isStop(text.charAt(close - 1))) {
            return 0;
        }
        int end = close + 1;
        if (end < text.length() && isStop(text.charAt(end))) {
            return end + 1;
        }
        int follower = skipSpace(text, end);
        boolean goesOn =
                follower < text.length()
                        && (Character.isLowerCase(text.charAt(follower))
                                || ",;:".indexOf(text.charAt(follower)) >= 0);
        return goesOn ? 0 : end;
    }

    /** A number, or a name that begins with a small letter and holds a capital or a digit. */
    private static boolean isUnusualBeginning(String text, int at) {
        char first = text.charAt(at);
        if (Character.isDigit(first)) {
            return true;
        }
        if (!Character.isLowerCase(first)) {
            return false;
        }
        String word = StopRules.wordAt(text, at);
        return word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static int skipOpening(String text, int from) {
        int i = from;
        while (i < text.length() - 1 && "“«„\"'‘([".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void addRest(String text, int start, List<Range> sentences) {
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Range(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
