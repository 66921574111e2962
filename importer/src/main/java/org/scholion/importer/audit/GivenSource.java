package org.scholion.importer.audit;

import java.util.Optional;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;

/**
 * A source that is offered for a sentence, by a note or by a citation.
 *
 * @param at offset in the sentence's block where the mark or citation stands
 * @param name for people: {@code note 18 (the source of note 17)}, {@code Lind (2019)}
 * @param title null where none is given
 * @param isNote false for an entry of the bibliography
 */
record GivenSource(
        int at,
        String name,
        String title,
        Optional<PartialDate> published,
        Optional<PartialDate> accessed,
        boolean isNote,
        Place place) {

    static GivenSource of(int at, Note note, Note source) {
        boolean own = note == source;
        NoteSource given = source.source;
        return new GivenSource(
                at,
                own
                        ? "note %s".formatted(note.number)
                        : "note %s (the source of note %s)".formatted(note.number, source.number),
                given.title,
                PartialDate.read(given.date),
                PartialDate.read(given.accessed),
                true,
                own ? Place.of(note) : Place.of(note).with(Place.of(source)));
    }

    static GivenSource of(int at, Reference reference) {
        Integer year = reference.fields.year;
        String first = Printed.people(reference).stream().findFirst().orElse(reference.key);
        return new GivenSource(
                at,
                year == null ? first : "%s (%d)".formatted(first, year),
                reference.fields.title,
                Optional.ofNullable(year).map(PartialDate::year),
                Optional.empty(),
                false,
                Place.of(reference));
    }
}
