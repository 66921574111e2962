package org.scholion.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.scholion.domain.article.Block;

/**
 * What an annotation is about. A range keeps its offsets (UTF-16), the exact words and what stands
 * before and after them, so that it can be found again in the next edition.
 */
@Embeddable
public class Target {

    /** Characters kept on either side of a range. */
    public static final int CONTEXT = 32;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", nullable = false, length = 20)
    public TargetKind kind;

    /** Id of the section, claim, note or reference; null for the other kinds. */
    @Column(name = "target_id")
    public Long id;

    /** The block, or the first one of a range; null for the other kinds. */
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
    @Column(name = "exact_quote", length = 20_000)
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
