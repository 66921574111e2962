package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** A footnote or endnote, with the source it gives, if it gives one. */
@Entity
public class Note {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, in the order of the numbers. */
    @Column(nullable = false)
    public int position;

    /** As printed: {@code 12}. */
    @Column(name = "note_number", nullable = false, length = 20)
    public String number;

    @Column(name = "text_value", nullable = false, length = 100_000)
    public String text;

    @Embedded public NoteSource source;

    /** For Ibid. and its relatives the note that gives the source in full; else null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Note repeats;

    /** 1-based lines of the source. */
    @Convert(converter = LineNumbers.class)
    @Column(name = "source_lines", nullable = false, length = 20_000)
    public List<Integer> lines;

    protected Note() {}

    public Note(String number, String text, NoteSource source, List<Integer> lines) {
        this.id = Ids.next();
        this.number = number;
        this.text = text;
        this.source = source;
        this.lines = List.copyOf(lines);
    }

    /** Says which note this one stands for. */
    public void repeat(Note meant) {
        this.repeats = meant;
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
    }
}
