package org.scholion.web.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;

/**
 * What is printed of a source, whether in a note or in the bibliography; absent parts are empty.
 *
 * @param names of its authors, each as printed: {@code Lind A.}
 * @param body publisher, and authors that may be bodies, in one line
 * @param type CSL type
 * @param places volume, issue or pages were given
 */
record PrintedSource(
        List<String> names,
        String title,
        String body,
        String url,
        String type,
        boolean places,
        String text) {

    static PrintedSource of(Note note) {
        Note meant = note.repeats == null ? note : note.repeats;
        NoteSource source = meant.source == null ? NoteSource.unknown() : meant.source;
        return new PrintedSource(
                source.author == null
                        ? List.of()
                        : Arrays.stream(source.author.split("[,;]")).map(String::strip).toList(),
                line(source.title),
                line(source.author, source.publisher),
                line(source.urlRepaired == null ? source.url : source.urlRepaired),
                "",
                false,
                meant.text);
    }

    static PrintedSource of(Reference reference) {
        BibliographicFields fields = fieldsOf(reference);
        return new PrintedSource(
                reference.authors().stream().map(PrintedSource::name).toList(),
                line(fields.title),
                line(
                        fields.publisher,
                        fields.container,
                        reference.authors().stream()
                                .map(c -> c.literal)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" "))),
                line(fields.url),
                line(fields.type),
                fields.volume != null || fields.issue != null,
                reference.text);
    }

    /** Null in the database where nothing of it is known. */
    private static BibliographicFields fieldsOf(Reference reference) {
        return reference.fields == null
                ? new BibliographicFields(null, null, null, null)
                : reference.fields;
    }

    private static String name(Contributor author) {
        return author.family == null ? line(author.literal) : line(author.family, author.given);
    }

    private static String line(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
