package org.scholion.web.claim;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.claim.SentenceSplitter.Range;

/**
 * The sources that the text offers for a claim, each once, and where it offers them.
 *
 * @param reach how near; null where there are none
 */
public record Evidence(Reach reach, List<Source> sources) {

    /** Where the sources stand. */
    public enum Reach {
        /** In the words of the claim, or right behind them. */
        HERE,
        /** Elsewhere in the sentence. */
        SENTENCE,
        /** Only later in the paragraph. */
        PARAGRAPH
    }

    static final Evidence NONE = new Evidence(null, List.of());

    /**
     * What stands nearest to the stretch of a claim: within it, else in its sentence, else what is
     * given later in the paragraph and meant for it too. A mark right behind the final stop belongs
     * to the sentence before it.
     */
    static Evidence of(Paragraph paragraph, int start, int end) {
        List<Source> here = within(paragraph, start, paragraph.behindStop(end));
        if (!here.isEmpty()) {
            return new Evidence(Reach.HERE, here);
        }
        List<Range> sentences = paragraph.sentencesOf(start, end);
        if (sentences.isEmpty()) {
            return NONE;
        }
        int first = sentences.get(0).start();
        int last = sentences.get(sentences.size() - 1).end();
        List<Source> around = within(paragraph, first, last);
        if (!around.isEmpty()) {
            return new Evidence(Reach.SENTENCE, around);
        }
        List<Source> later = givenAtTheEnd(paragraph);
        List<Source> leaned = later.isEmpty() ? leanedOn(paragraph, start, end) : later;
        return leaned.isEmpty() ? NONE : new Evidence(Reach.PARAGRAPH, leaned);
    }

    /** A paragraph whose only sources stand in its last sentence offers them for all of it. */
    private static List<Source> givenAtTheEnd(Paragraph paragraph) {
        Range last = paragraph.sentences().get(paragraph.sentences().size() - 1);
        boolean onlyThere =
                paragraph.marks().stream().allMatch(m -> m.isWithin(last.start(), last.end()));
        return onlyThere ? within(paragraph, last.start(), last.end()) : List.of();
    }

    /** What the importer takes for meant, such as one source behind several figures in a row. */
    private static List<Source> leanedOn(Paragraph paragraph, int start, int end) {
        return paragraph.leaning().stream()
                .filter(l -> l.start() < end && l.end() > start)
                .flatMap(l -> l.sources().stream())
                .distinct()
                .toList();
    }

    private static List<Source> within(Paragraph paragraph, int from, int to) {
        List<Source> sources = new ArrayList<>();
        for (Paragraph.Given given : paragraph.marks()) {
            if (given.isWithin(from, to) && sources.stream().noneMatch(given.source()::equals)) {
                sources.add(given.source());
            }
        }
        return List.copyOf(sources);
    }

    /** Whether a source stands in the sentence itself. */
    public boolean isInSentence() {
        return reach == Reach.HERE || reach == Reach.SENTENCE;
    }

    public boolean isInherited() {
        return reach == Reach.PARAGRAPH;
    }

    public boolean isElsewhereInSentence() {
        return reach == Reach.SENTENCE;
    }
}
