package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The fields of a reference under the names of CSL-JSON 1.0.2, each null where the entry does not
 * give it.
 */
@Embeddable
public class BibliographicFields {

    /** CSL type: {@code article-journal}, {@code book}, {@code chapter}, {@code webpage}, ... */
    @Column(name = "csl_type", length = 40)
    public String type;

    /** Year of publication, four digits. */
    @Column(name = "issued_year")
    public Integer year;

    /** The letter behind a year that tells two works of one year apart: {@code a}. */
    @Column(name = "year_suffix", length = 4)
    public String yearSuffix;

    @Column(length = 4_000)
    public String title;

    @Column(name = "container_title", length = 4_000)
    public String container;

    @Column(length = 100)
    public String volume;

    @Column(length = 100)
    public String issue;

    @Column(length = 100)
    public String pages;

    /** Bare. */
    @Column(length = 500)
    public String doi;

    @Column(length = 40)
    public String edn;

    @Column(length = 4_000)
    public String url;

    @Column(length = 1_000)
    public String publisher;

    @Column(name = "publisher_place", length = 500)
    public String place;

    /** BCP 47 tag of the language the work is in. */
    @Column(length = 20)
    public String language;

    protected BibliographicFields() {}

    public BibliographicFields(String type, Integer year, String yearSuffix, String title) {
        this.type = type;
        this.year = year;
        this.yearSuffix = yearSuffix;
        this.title = title;
    }

    /** The journal or book that the work is part of. */
    public BibliographicFields in(String container, String volume, String issue, String pages) {
        this.container = container;
        this.volume = volume;
        this.issue = issue;
        this.pages = pages;
        return this;
    }

    public BibliographicFields publishedBy(String publisher, String place) {
        this.publisher = publisher;
        this.place = place;
        return this;
    }

    /** Where it is found. */
    public BibliographicFields at(String doi, String edn, String url) {
        this.doi = doi;
        this.edn = edn;
        this.url = url;
        return this;
    }

    public BibliographicFields written(String language) {
        this.language = language;
        return this;
    }

    /** Forgets what is longer than an edition can hold: it was no such field. */
    public BibliographicFields withinLimits() {
        title = atMost(4_000, title);
        container = atMost(4_000, container);
        volume = atMost(100, volume);
        issue = atMost(100, issue);
        pages = atMost(100, pages);
        doi = atMost(500, doi);
        edn = atMost(40, edn);
        url = atMost(4_000, url);
        publisher = atMost(1_000, publisher);
        place = atMost(500, place);
        return this;
    }

    private static String atMost(int length, String text) {
        return text == null || text.length() > length ? null : text;
    }
}
