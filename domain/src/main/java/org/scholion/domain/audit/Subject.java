package org.scholion.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a finding is about. */
@Embeddable
public class Subject {

    /**
     * {@code note}, {@code reference}, {@code citation}, {@code block}, {@code author} or {@code
     * article}.
     */
    @Column(name = "subject_kind", nullable = false, length = 20)
    public String kind;

    /**
     * Number of the note, key of the reference, {@code b} and position of the block, ...; null for
     * the article.
     */
    @Column(name = "subject_id", length = 100)
    public String id;

    protected Subject() {}

    public Subject(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }
}
