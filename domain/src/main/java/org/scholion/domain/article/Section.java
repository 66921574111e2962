package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A headed part of an edition; sections form a tree. */
@Entity
public class Section {

    public enum Kind {
        BODY,
        REFERENCES,
        AUTHORS,
        BACK
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, in reading order. */
    @Column(nullable = false)
    public int position;

    /** Short name within the edition: {@code s1}, {@code s2}, ... */
    @Column(name = "section_key", nullable = false, length = 20)
    public String key;

    /** 1 for the parts of the article, 2 for their parts. */
    @Column(name = "section_level", nullable = false)
    public int level;

    @ManyToOne(fetch = FetchType.LAZY)
    public Section parent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    /** Without markup; null for text before the first heading. */
    @Column(length = 2_000)
    public String title;

    /** 1-based line of the heading in the source. */
    @Column(name = "source_line")
    public Integer line;

    protected Section() {}

    public Section(Kind kind, int level, Section parent, String title, Integer line) {
        this.id = Ids.next();
        this.kind = kind;
        this.level = level;
        this.parent = parent;
        this.title = title;
        this.line = line;
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
        this.key = "s" + position;
    }
}
