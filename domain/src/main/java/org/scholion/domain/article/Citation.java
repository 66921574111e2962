package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/**
 * A place in a block that points to a reference. Offsets are UTF-16 code units in the block's text.
 */
@Entity
public class Citation {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, in reading order. */
    @Column(nullable = false)
    public int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Block block;

    @Column(name = "start_offset", nullable = false)
    public int start;

    @Column(name = "end_offset", nullable = false)
    public int end;

    /** Null where no entry of the bibliography fits. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Reference reference;

    /** Pages and the like, without "p.": {@code 152–153}; null where none were given. */
    @Column(length = 200)
    public String locator;

    protected Citation() {}

    public Citation(Block block, int start, int end, Reference reference, String locator) {
        this.id = Ids.next();
        this.block = block;
        this.start = start;
        this.end = end;
        this.reference = reference;
        this.locator = locator;
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
    }

    /** The words of the citation. */
    public String text() {
        return block.text.substring(start, end);
    }
}
