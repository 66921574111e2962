package org.scholion.web.claim;

import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.importer.claim.Figure;
import org.scholion.importer.claim.SentenceSplitter.Range;
import org.scholion.web.markup.Stretch;

/**
 * A block of an edition as the claims page needs it. All offsets are UTF-16 code units in its text.
 *
 * @param anchor its fragment on the reading page
 * @param number visible number; null where it has none
 * @param section anchor of the section it stands in
 * @param marks places where a source is given, in order
 * @param leaning sentences for which the importer takes a source given later in the paragraph
 * @param figures quantities that the importer found, in order
 * @param drawn emphasis and the like, note marks and citations, for a {@link Stretch} of the page
 */
public record Paragraph(
        long block,
        Block.Kind kind,
        String anchor,
        Integer number,
        String section,
        String text,
        List<Range> sentences,
        List<Given> marks,
        List<Leaning> leaning,
        List<Quantity> figures,
        List<Stretch> drawn) {

    /** Closing marks and stops that may stand between the words and a note mark. */
    private static final String CLOSERS = ".,;:!?…\"'”’»“)]}";

    /** Longest first words, in characters. */
    private static final int BRIEF = 110;

    /** A sentence and the sources given later that are meant for it too. */
    public record Leaning(int start, int end, List<Source> sources) {}

    /** A figure and where it stands. */
    public record Quantity(int start, int end, Figure figure) {}

    /** A source given at a place; for a note mark {@code start == end}. */
    public record Given(int start, int end, Source source) {

        /**
         * A mark belongs to what stands before it, a citation to what it stands in; both end behind
         * the first character of what they belong to.
         */
        boolean isWithin(int from, int to) {
            return start == end ? from < start && start <= to : start < to && end > from;
        }
    }

    /** The sentences that share a letter with this stretch; at least one. */
    List<Range> sentencesOf(int start, int end) {
        return sentences.stream().filter(s -> s.start() < end && s.end() > start).toList();
    }

    List<Figure> figuresIn(int start, int end) {
        return figures.stream()
                .filter(f -> f.start() >= start && f.end() <= end)
                .map(Quantity::figure)
                .toList();
    }

    /** Where a stretch ends once the closing marks and stops behind it are counted in. */
    int behindStop(int end) {
        int behind = end;
        while (behind < text.length() && CLOSERS.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return behind;
    }

    /** The block as it stands in an address. */
    public String id() {
        return Ids.inAddress(block);
    }

    /** The first words. */
    public String brief() {
        int cut = text.length() <= BRIEF ? text.length() : text.lastIndexOf(' ', BRIEF);
        return cut == text.length() ? text : text.substring(0, Math.max(cut, 1)) + " …";
    }

    public String textBefore(int offset) {
        return text.substring(0, offset);
    }

    public String textBetween(int start, int end) {
        return text.substring(start, end);
    }

    public String textBehind(int offset) {
        return text.substring(offset);
    }
}
