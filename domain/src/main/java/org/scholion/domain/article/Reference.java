package org.scholion.domain.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An entry of the bibliography. */
@Entity
public class Reference {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, in the order printed. */
    @Column(nullable = false)
    public int position;

    /** Short name within the edition, made of first name and year: {@code torkunov2020}. */
    @Column(name = "reference_key", nullable = false, length = 100)
    public String key;

    /** The entry as it stands in the source, markup included. */
    @Column(name = "raw_text", nullable = false, length = 20_000)
    public String raw;

    /** The entry as plain text. */
    @Column(name = "text_value", nullable = false, length = 20_000)
    public String text;

    @Embedded public BibliographicFields fields;

    /** 1-based lines of the source. */
    @Convert(converter = LineNumbers.class)
    @Column(name = "source_lines", nullable = false, length = 20_000)
    public List<Integer> lines;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "reference_person")
    @OrderColumn(name = "position")
    private List<Contributor> contributors = new ArrayList<>();

    protected Reference() {}

    public Reference(String key, String raw, String text, List<Integer> lines) {
        this.id = Ids.next();
        this.key = key;
        this.raw = raw;
        this.text = text;
        this.lines = List.copyOf(lines);
        this.fields = new BibliographicFields();
    }

    /** What the entry was taken apart into. */
    public void describe(BibliographicFields fields, List<Contributor> contributors) {
        this.fields = fields;
        this.contributors.clear();
        this.contributors.addAll(contributors);
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
    }

    public List<Contributor> authors() {
        return contributors.stream().filter(c -> c.role == Contributor.Role.AUTHOR).toList();
    }

    public List<Contributor> editors() {
        return contributors.stream().filter(c -> c.role == Contributor.Role.EDITOR).toList();
    }

    public List<Contributor> contributors() {
        return Collections.unmodifiableList(contributors);
    }
}
