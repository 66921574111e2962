package org.scholion.web.claim;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.claim.SentenceSplitter.Range;

/**
 * The places of a paragraph at which a claim may begin or end, for the lists of a form: words,
 * sentence by sentence.
 */
public record Borders(List<Sentence> sentences) {

    /** Words of context in the name of a border. */
    private static final int CONTEXT = 4;

    /** Longest name of a sentence. */
    private static final int BRIEF = 60;

    /**
     * @param number from 1 in the paragraph
     */
    public record Sentence(int number, int start, int end, String text, List<Word> words) {

        /** The first words, for the heading of a list. */
        public String brief() {
            int cut = text.length() <= BRIEF ? text.length() : text.lastIndexOf(' ', BRIEF);
            return cut == text.length() ? text : text.substring(0, Math.max(cut, 1)) + " …";
        }

        /** What a form sends for the whole sentence. */
        public String value() {
            return start + "-" + end;
        }
    }

    /**
     * A word, without the space around it.
     *
     * @param onwards the word and those behind it
     * @param upTo the word and those before it
     */
    public record Word(int start, int end, String onwards, String upTo) {}

    static Borders of(Paragraph paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        for (Range range : paragraph.sentences()) {
            sentences.add(
                    new Sentence(
                            sentences.size() + 1,
                            range.start(),
                            range.end(),
                            paragraph.text().substring(range.start(), range.end()),
                            words(paragraph.text(), range)));
        }
        return new Borders(sentences);
    }

    private static List<Word> words(String text, Range range) {
        List<Range> bare = new ArrayList<>();
        int start = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            if (i == range.end() || text.charAt(i) == ' ') {
                if (i > start) {
                    bare.add(new Range(start, i));
                }
                start = i + 1;
            }
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            int last = bare.get(Math.min(i + CONTEXT, bare.size()) - 1).end();
            int first = bare.get(Math.max(i - CONTEXT + 1, 0)).start();
            Range word = bare.get(i);
            words.add(
                    new Word(
                            word.start(),
                            word.end(),
                            text.substring(word.start(), last),
                            text.substring(first, word.end())));
        }
        return words;
    }

    /** The words at which a claim can be divided: all but its first. */
    public List<Word> within(int start, int end) {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.start() > start && word.end() <= end)
                .toList();
    }

    /**
     * What a form to choose a stretch shows as chosen.
     *
     * @param whole whether it is the first sentence, since nothing was selected
     */
    public record Chosen(int start, int end, boolean whole) {}

    /**
     * The words that hold a selection.
     *
     * @param start offset as an address gives it; what is none, or lies nowhere, selects nothing
     * @param end likewise
     */
    Chosen chosen(String start, String end) {
        List<Word> words = sentences.stream().flatMap(s -> s.words().stream()).toList();
        if (isOffset(start) && isOffset(end) && Integer.parseInt(start) < Integer.parseInt(end)) {
            int from = Integer.parseInt(start);
            int to = Integer.parseInt(end);
            List<Word> held = words.stream().filter(w -> w.end() > from && w.start() < to).toList();
            if (!held.isEmpty()) {
                return new Chosen(held.get(0).start(), held.get(held.size() - 1).end(), false);
            }
        }
        return first();
    }

    /** The first sentence; nothing where there is none. */
    public Chosen first() {
        return sentences.isEmpty()
                ? new Chosen(0, 0, true)
                : new Chosen(sentences.get(0).start(), sentences.get(0).end(), true);
    }

    private static boolean isOffset(String number) {
        return number != null && number.matches("[0-9]{1,7}");
    }

    /** The sentences that begin within a claim. */
    public List<Sentence> sentencesWithin(int start, int end) {
        return sentences.stream().filter(s -> s.start() > start && s.start() < end).toList();
    }
}
