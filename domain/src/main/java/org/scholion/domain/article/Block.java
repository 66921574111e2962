package org.scholion.domain.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * A paragraph, list item, quotation, table, figure, formula or piece of code: what a reader can
 * point at. Its plain text is NFC with one space between words and no soft hyphens; what markup
 * said stands apart from it in {@link Span}s.
 */
@Entity
public class Block {

    public enum Kind {
        PARAGRAPH,
        ITEM,
        QUOTATION,
        TABLE,
        FIGURE,
        FORMULA,
        CODE
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Section section;

    /** From 1, in reading order of the whole edition. */
    @Column(nullable = false)
    public int position;

    /**
     * The visible paragraph number, which is its address ({@code #p12}); null where it has none.
     */
    @Column(name = "paragraph_number")
    public Integer number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    /** For an item: in an ordered list its printed number, else null. */
    @Column(name = "item_label", length = 20)
    public String label;

    @Column(name = "text_value", nullable = false, length = 1_000_000)
    public String text;

    /** 1-based lines of the source. */
    @Convert(converter = LineNumbers.class)
    @Column(name = "source_lines", nullable = false, length = 20_000)
    public List<Integer> lines;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "span")
    @OrderColumn(name = "position")
    private List<Span> spans = new ArrayList<>();

    protected Block() {}

    public Block(Kind kind, Section section, String text, List<Integer> lines) {
        this.id = Ids.next();
        this.kind = kind;
        this.section = section;
        this.text = text;
        this.lines = List.copyOf(lines);
    }

    /** Gives the block its visible number. */
    public void numbered(int number) {
        this.number = number;
    }

    /** Says which number an item has in an ordered list. */
    public void labelled(String label) {
        this.label = label;
    }

    /**
     * Marks a stretch of the text.
     *
     * @throws IllegalArgumentException where the span goes past the end of the text
     */
    public void mark(Span span) {
        if (span.end > text.length()) {
            throw new IllegalArgumentException(
                    "a span to %d in a text of %d characters".formatted(span.end, text.length()));
        }
        spans.add(span);
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
    }

    public List<Span> spans() {
        return Collections.unmodifiableList(spans);
    }
}
