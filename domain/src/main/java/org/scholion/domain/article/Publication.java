package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where and when an article appeared. Dates are ISO 8601, as precise as printed ({@code 2019},
 * {@code 2019-03}, {@code 2019-03-12}); everything is null where it was not printed.
 */
@Embeddable
public class Publication {

    @Column(length = 20)
    public String issn;

    @Column(length = 40)
    public String volume;

    @Column(length = 40)
    public String issue;

    @Column(name = "first_page", length = 40)
    public String firstPage;

    @Column(name = "last_page", length = 40)
    public String lastPage;

    /** Year of the issue. */
    @Column(name = "publication_year")
    public Integer year;

    @Column(name = "received_on", length = 10)
    public String received;

    @Column(name = "revised_on", length = 10)
    public String revised;

    @Column(name = "accepted_on", length = 10)
    public String accepted;

    @Column(name = "published_on", length = 10)
    public String published;

    protected Publication() {}

    public Publication(String issn, String volume, String issue, Integer year) {
        this.issn = issn;
        this.volume = volume;
        this.issue = issue;
        this.year = year;
    }

    /** Says on which pages the article stands; the last may be null. */
    public Publication onPages(String first, String last) {
        this.firstPage = first;
        this.lastPage = last;
        return this;
    }

    /** Says when the editors received, had revised, accepted and published it; any may be null. */
    public Publication dated(String received, String revised, String accepted, String published) {
        this.received = received;
        this.revised = revised;
        this.accepted = accepted;
        this.published = published;
        return this;
    }
}
