package org.scholion.importer.cli;

import java.util.List;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;

/** The keys {@code notes} and {@code references}. */
final class SourceJson {

    private SourceJson() {}

    static List<Json> notes(Edition edition) {
        return edition.notes().stream().map(SourceJson::note).toList();
    }

    private static Json note(Note note) {
        NoteSource source = note.source;
        return new Json()
                .put("number", Json.number(note.number))
                .put("text", note.text)
                .put("author", source.author)
                .put("title", source.title)
                .put("publisher", source.publisher)
                .put("date", source.date)
                .put("language", source.language)
                .put("url", source.url)
                .put("urlRepaired", source.urlRepaired)
                .put("accessed", source.accessed)
                .put("repeats", note.repeats == null ? null : Json.number(note.repeats.number))
                .put("lines", note.lines);
    }

    static List<Json> references(Edition edition) {
        return edition.references().stream().map(SourceJson::reference).toList();
    }

    private static Json reference(Reference reference) {
        BibliographicFields fields = reference.fields;
        return new Json()
                .put("key", reference.key)
                .put("raw", reference.raw)
                .put("type", fields.type)
                .put("authors", reference.authors().stream().map(SourceJson::person).toList())
                .put("editors", reference.editors().stream().map(SourceJson::person).toList())
                .put("year", fields.year)
                .put("title", fields.title)
                .put("container", fields.container)
                .put("volume", fields.volume)
                .put("issue", fields.issue)
                .put("pages", fields.pages)
                .put("doi", fields.doi)
                .put("edn", fields.edn)
                .put("url", fields.url)
                .put("publisher", fields.publisher)
                .put("place", fields.place)
                .put("language", fields.language)
                .put("lines", reference.lines);
    }

    private static Json person(Contributor contributor) {
        return new Json()
                .put("family", contributor.family)
                .put("given", contributor.given)
                .put("literal", contributor.literal);
    }
}
