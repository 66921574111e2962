package org.scholion.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import org.scholion.domain.article.Block;
import org.scholion.domain.claim.Claim;

/**
 * What an annotation is about. A range keeps its offsets (UTF-16), the exact words and what stands
 * before and after them, so that it can be found again in the next edition.
 */
@Embeddable
public class Target {

    /** Characters kept on either side of a range. */
    public static final int CONTEXT = 32;

    /** Longest quote, in UTF-16 code units. */
    public static final int LONGEST = 20_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", nullable = false, length = 20)
    public TargetKind kind;

    /** Id of the section, claim, note or reference; null for the other kinds. */
    @Column(name = "target_id")
    public Long id;

    /** The block, the first one of a range, or that of a claim; null for the other kinds. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Block block;

    /** The last block of a range; null for the other kinds. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Block endBlock;

    /** In the first block. */
    @Column(name = "start_offset")
    public Integer start;

    /** In the last block, exclusive. */
    @Column(name = "end_offset")
    public Integer end;

    /** The words of a range; blocks are parted by a line break. */
    @Column(name = "exact_quote", length = LONGEST)
    public String exact;

    @Column(length = 64)
    public String prefix;

    @Column(length = 64)
    public String suffix;

    protected Target() {}

    private Target(TargetKind kind) {
        this.kind = kind;
    }

    public static Target article() {
        return new Target(TargetKind.ARTICLE);
    }

    public static Target block(Block block) {
        Target target = new Target(TargetKind.BLOCK);
        target.block = Objects.requireNonNull(block);
        return target;
    }

    /**
     * Words in a block, or from one block into a later one.
     *
     * @param blocks from the first to the last, in reading order
     * @param start in the first block
     * @param end in the last block, exclusive
     * @throws IllegalArgumentException where this is nothing, lies outside the text, or is longer
     *     than {@value #LONGEST} characters
     */
    public static Target range(List<Block> blocks, int start, int end) {
        Block first = blocks.get(0);
        Block last = blocks.get(blocks.size() - 1);
        boolean outside = start < 0 || start > first.text.length() || end > last.text.length();
        String exact = outside ? "" : exact(blocks, start, end);
        if (exact.isBlank() || exact.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "words from %d to %d of %d blocks; 1 to %d characters within the text are allowed"
                            .formatted(start, end, blocks.size(), LONGEST));
        }
        Target target = new Target(TargetKind.RANGE);
        target.block = first;
        target.endBlock = last;
        target.start = start;
        target.end = end;
        target.exact = exact;
        target.prefix = first.text.substring(Math.max(0, start - CONTEXT), start);
        target.suffix = last.text.substring(end, Math.min(last.text.length(), end + CONTEXT));
        return target;
    }

    private static String exact(List<Block> blocks, int start, int end) {
        if (blocks.size() == 1) {
            String text = blocks.get(0).text;
            return start < end ? text.substring(start, end) : "";
        }
        StringBuilder exact = new StringBuilder(blocks.get(0).text.substring(start));
        for (Block between : blocks.subList(1, blocks.size() - 1)) {
            exact.append('\n').append(between.text);
        }
        Block last = blocks.get(blocks.size() - 1);
        return end <= 0 ? "" : exact.append('\n').append(last.text, 0, end).toString();
    }

    /** The same range, held by these entities of its blocks. */
    public Target with(Block first, Block last) {
        block = first;
        endBlock = last;
        return this;
    }

    /** The same once more: no two annotations hold one object. */
    public Target copy() {
        Target copy = new Target(kind);
        copy.id = id;
        copy.block = block;
        copy.endBlock = endBlock;
        copy.start = start;
        copy.end = end;
        copy.exact = exact;
        copy.prefix = prefix;
        copy.suffix = suffix;
        return copy;
    }

    /** A claim, shown where its words are. */
    public static Target claim(Claim claim) {
        Target target = of(TargetKind.CLAIM, claim.id);
        target.block = claim.block;
        return target;
    }

    /**
     * @param kind one of section, claim, note, reference
     */
    public static Target of(TargetKind kind, long id) {
        if (kind.ordinal() < TargetKind.CLAIM.ordinal() && kind != TargetKind.SECTION) {
            throw new IllegalArgumentException(
                    "a target of kind %s by id; SECTION, CLAIM, NOTE and REFERENCE are allowed"
                            .formatted(kind));
        }
        Target target = new Target(kind);
        target.id = id;
        return target;
    }
}
