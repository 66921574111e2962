package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The parts of a source that a note gives, each null where it does not. Dates are ISO 8601, as
 * precise as printed.
 */
@Embeddable
public class NoteSource {

    @Column(name = "source_author", length = 2_000)
    public String author;

    @Column(name = "source_title", length = 4_000)
    public String title;

    @Column(name = "source_publisher", length = 2_000)
    public String publisher;

    @Column(name = "source_date", length = 10)
    public String date;

    /** BCP 47 tag of the language the source is in. */
    @Column(name = "source_language", length = 20)
    public String language;

    /** As printed. */
    @Column(name = "source_url", length = 4_000)
    public String url;

    /** The address with letters of another script put right; null where nothing had to be. */
    @Column(name = "source_url_repaired", length = 4_000)
    public String urlRepaired;

    @Column(name = "accessed_on", length = 10)
    public String accessed;

    /** Pages and the like that the note points to, without "P.": {@code 12}. */
    @Column(name = "source_locator", length = 200)
    public String locator;

    protected NoteSource() {}

    /** A source of which nothing is known. */
    public static NoteSource unknown() {
        return new NoteSource();
    }

    /** Who wrote what, and who published it. */
    public NoteSource named(String author, String title, String publisher) {
        this.author = author;
        this.title = title;
        this.publisher = publisher;
        return this;
    }

    /** When it was published and when it was looked at. */
    public NoteSource dated(String date, String accessed) {
        this.date = date;
        this.accessed = accessed;
        return this;
    }

    /** Where it is found, as printed and repaired. */
    public NoteSource at(String url, String urlRepaired) {
        this.url = url;
        this.urlRepaired = urlRepaired;
        return this;
    }

    public NoteSource in(String language) {
        this.language = language;
        return this;
    }

    public NoteSource on(String locator) {
        this.locator = locator;
        return this;
    }
}
