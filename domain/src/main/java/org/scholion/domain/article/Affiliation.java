package org.scholion.domain.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

/** An institution that authors of an edition work for. */
@Entity
public class Affiliation {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, in the order printed. */
    @Column(nullable = false)
    public int position;

    /** What marks it in the byline, such as {@code 1}. */
    @Column(nullable = false, length = 20)
    public String label;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "affiliation_name")
    @OrderColumn(name = "position")
    private List<PrintedName> names = new ArrayList<>();

    protected Affiliation() {}

    public Affiliation(String label, List<PrintedName> names) {
        this.id = Ids.next();
        this.label = label;
        this.names.addAll(names);
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
    }

    public List<PrintedName> names() {
        return Collections.unmodifiableList(names);
    }
}
