package org.scholion.importer.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.scholion.domain.claim.Claim;
import org.scholion.importer.claim.SentenceSplitter.Range;

/**
 * Which claims lean on which, where the text says so, and on which sources. Every claim that stands
 * (is not dismissed) is in it once. Pure, and linear in the number of claims. The way it is done,
 * claim by claim in reading order:
 *
 * <ol>
 *   <li>a claim waits until another one takes it;
 *   <li>one whose sentence <em>sums up</em> ("All this proves") takes all that wait in its passage;
 *       where it is the first there, all that wait in the passage before, within the section;
 *   <li>one whose sentence <em>follows</em> ("Therefore") takes the last that waits, likewise;
 *       where that one <em>goes on</em> ("Moreover"), also the one before it, and so on;
 *   <li>one whose sentence <em>backs up</em> ("For example") is taken by the last that waits.
 * </ol>
 *
 * <p>A passage is a paragraph with the list or table behind it. Where claims would stand more than
 * {@value #DEEPEST} deep below one, it takes none of them. What nobody has taken in the end is a
 * conclusion, where its words say so or its section concludes, or stands by itself.
 *
 * @param conclusions that no other claim leans on, in reading order
 * @param others that are tied to no conclusion, in reading order
 */
public record ArgumentOutline(List<OutlineNode> conclusions, List<OutlineNode> others) {

    /** How many claims stand below one another at most; a hostile text could make it thousands. */
    static final int DEEPEST = 8;

    public ArgumentOutline {
        conclusions = List.copyOf(conclusions);
        others = List.copyOf(others);
    }

    /**
     * @param claims of the edition whose text this is, in reading order
     */
    public static ArgumentOutline of(OutlineText text, List<Claim> claims) {
        List<Draft> drafts = drafts(text, claims);
        tieTogether(drafts);
        List<OutlineNode> roots =
                drafts.stream().filter(draft -> !draft.taken).map(Draft::node).toList();
        return new ArgumentOutline(
                roots.stream().filter(OutlineNode::concluding).toList(),
                roots.stream().filter(node -> !node.concluding()).toList());
    }

    private static List<Draft> drafts(OutlineText text, List<Claim> claims) {
        List<Draft> drafts = new ArrayList<>();
        Claim before = null;
        for (Claim claim : claims) {
            OutlineParagraph paragraph = text.paragraph(claim.block.id);
            if (paragraph != null && claim.reading.state != Claim.State.DISMISSED) {
                boolean sameBlock = before != null && before.block.id.equals(claim.block.id);
                int from = sameBlock ? before.reading.end : 0;
                drafts.add(new Draft(claim, paragraph, tie(text, paragraph, claim, from)));
                before = claim;
            }
        }
        return drafts;
    }

    /**
     * What the sentence says up to the end of the claim; its beginning counts, even where the claim
     * begins later, unless another claim has it.
     */
    private static Tie tie(OutlineText text, OutlineParagraph paragraph, Claim claim, int from) {
        int start = claim.reading.start;
        int sentence = paragraph.sentenceAt(start).start();
        int begin = Math.min(start, Math.max(sentence, from));
        return text.tie(paragraph.text().substring(begin, claim.reading.end));
    }

    private static void tieTogether(List<Draft> drafts) {
        Deque<Draft> before = new ArrayDeque<>();
        Deque<Draft> waiting = new ArrayDeque<>();
        int passage = 0;
        for (Draft draft : drafts) {
            if (draft.paragraph.passage() != passage) {
                boolean next = draft.paragraph.passage() == passage + 1;
                before = next ? waiting : new ArrayDeque<>();
                waiting = new ArrayDeque<>();
                passage = draft.paragraph.passage();
            }
            Deque<Draft> near = waiting.isEmpty() ? before : waiting;
            if (draft.isTied(Tie.Kind.BACKS_UP) && !near.isEmpty()) {
                near.peekLast().take(draft);
            } else {
                draft.takeFrom(near);
                waiting.add(draft);
            }
        }
    }

    /** A claim while the outline is made. */
    private static final class Draft {

        private final Claim claim;
        private final OutlineParagraph paragraph;
        private final Tie tie;
        private final Deque<Draft> below = new ArrayDeque<>();
        private boolean taken;
        private int depth;

        private Draft(Claim claim, OutlineParagraph paragraph, Tie tie) {
            this.claim = claim;
            this.paragraph = paragraph;
            this.tie = tie;
        }

        boolean isTied(Tie.Kind kind) {
            return tie != null && tie.kind() == kind;
        }

        void take(Draft other) {
            other.taken = true;
            below.addLast(other);
            depth = Math.max(depth, other.depth + 1);
        }

        /** Takes those it leans on from the end of those that wait. */
        void takeFrom(Deque<Draft> waiting) {
            boolean all = isTied(Tie.Kind.SUMS_UP);
            boolean more = all || isTied(Tie.Kind.FOLLOWS);
            Deque<Draft> leant = new ArrayDeque<>();
            while (more && !waiting.isEmpty() && waiting.peekLast().depth < DEEPEST) {
                Draft last = waiting.pollLast();
                leant.addFirst(last);
                more = all || last.isTied(Tie.Kind.GOES_ON);
            }
            leant.forEach(this::take);
        }

        OutlineNode node() {
            int start = claim.reading.start;
            int end = claim.reading.end;
            List<OutlineSource> sources = paragraph.sourcesIn(start, end);
            if (sources.isEmpty()) {
                Range sentence = paragraph.sentenceAt(start);
                sources = paragraph.sourcesIn(sentence.start(), Math.max(sentence.end(), end));
            }
            List<OutlineNode> claims = new ArrayList<>();
            below.forEach(draft -> claims.add(draft.node()));
            return new OutlineNode(
                    claim,
                    tie,
                    paragraph.section(),
                    paragraph.concluding() || tie != null && tie.concludes(),
                    sources,
                    sources.isEmpty() ? paragraph.sourcesBehind(start, end) : List.of(),
                    claims);
        }
    }
}
