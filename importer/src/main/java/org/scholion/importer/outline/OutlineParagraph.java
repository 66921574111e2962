package org.scholion.importer.outline;

import java.util.List;
import java.util.function.Predicate;
import org.scholion.importer.claim.SentenceSplitter.Range;

/**
 * A block as the outline needs it.
 *
 * @param passage number of the passage it stands in: a paragraph with the list or table behind it;
 *     the next passage of the same section has the next number
 * @param section key of the section it stands in
 * @param concluding whether the article concludes in that section
 * @param marks in order of their places
 * @param later stretches for which sources are meant that are given later in the paragraph
 */
record OutlineParagraph(
        int passage,
        String section,
        boolean concluding,
        String text,
        List<Range> sentences,
        List<SourceMark> marks,
        List<LaterSources> later) {

    /** The sentence that holds this place; in a block without sentences what stands from there. */
    Range sentenceAt(int offset) {
        int first = firstThat(sentences, sentence -> offset < sentence.end());
        return first < sentences.size()
                ? sentences.get(first)
                : new Range(offset, Math.max(offset, text.length()));
    }

    /** The sources in this stretch, and right behind its final stop, each once. */
    List<OutlineSource> sourcesIn(int start, int end) {
        int behind = end;
        while (behind < text.length() && ".,;:!?…\"'”’»“)]}".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        int to = behind;
        int first = firstThat(marks, mark -> mark.end() >= start);
        return marks.subList(first, marks.size()).stream()
                .takeWhile(mark -> mark.start() <= to)
                .filter(mark -> mark.isWithin(start, to))
                .map(SourceMark::source)
                .distinct()
                .toList();
    }

    /**
     * The sources that a stretch without any of its own inherits: those of the last sentence, where
     * the paragraph gives none before it, else those that the importer takes to be meant for it.
     */
    List<OutlineSource> sourcesBehind(int start, int end) {
        Range last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
        boolean onlyInLast =
                last != null
                        && marks.stream()
                                .allMatch(mark -> mark.isWithin(last.start(), text.length()));
        List<OutlineSource> atTheEnd =
                onlyInLast ? sourcesIn(last.start(), text.length()) : List.of();
        return !atTheEnd.isEmpty()
                ? atTheEnd
                : later.stream()
                        .filter(stretch -> stretch.start() < end && stretch.end() > start)
                        .flatMap(stretch -> stretch.sources().stream())
                        .distinct()
                        .toList();
    }

    /** Index of the first in order that fits, all behind it fit too; the size where none does. */
    private static <T> int firstThat(List<T> ordered, Predicate<T> fits) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits.test(ordered.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
