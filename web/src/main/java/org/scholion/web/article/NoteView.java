package org.scholion.web.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Note;
import org.scholion.web.markup.Aside;
import org.scholion.web.markup.LinkedText;
import org.scholion.web.markup.Piece;

/**
 * A note as a page shows it.
 *
 * @param id as it stands in an address
 * @param text in full
 * @param brief with addresses shortened to their hosts, for the margin
 * @param repaired the address that is meant where the printed one held letters of another script;
 *     else null
 * @param repeats what an Ibid. stands for; else null
 * @param marks where the text has its mark
 */
public record NoteView(
        String id,
        String number,
        String anchor,
        List<Piece> text,
        List<Piece> brief,
        String repaired,
        Repeated repeats,
        List<Place> marks) {

    /** Longest description of a repeated note, in characters. */
    private static final int LONGEST = 140;

    /** The note that another one repeats, and what it says in short. */
    public record Repeated(String number, String anchor, String source) {}

    /** By which it is talked about: {@code note-0H5RZ9BCV6MHE}. */
    public String target() {
        return "note-" + id;
    }

    static NoteView of(Note note, Places places) {
        Map<String, String> repaired = repairs(note);
        return new NoteView(
                Ids.inAddress(note.id),
                note.number,
                places.of(note),
                LinkedText.of(note.text, repaired),
                LinkedText.brief(note.text, repaired),
                note.source == null ? null : note.source.urlRepaired,
                note.repeats == null ? null : repeated(note.repeats, places),
                places.marksOf(note));
    }

    /** The note as it stands in the margin. */
    public Aside aside() {
        return repeats == null
                ? new Aside(number, brief, null, null)
                : new Aside(number, brief, repeats.number(), repeats.source());
    }

    private static Map<String, String> repairs(Note note) {
        return note.source == null || note.source.url == null || note.source.urlRepaired == null
                ? Map.of()
                : Map.of(note.source.url, note.source.urlRepaired);
    }

    private static Repeated repeated(Note meant, Places places) {
        return new Repeated(meant.number, places.of(meant), inShort(meant));
    }

    private static String inShort(Note note) {
        String named =
                note.source == null
                        ? ""
                        : Stream.of(note.source.author, note.source.title)
                                .filter(part -> part != null && !part.isBlank())
                                .collect(Collectors.joining(" "));
        String source = named.isEmpty() ? note.text : named;
        if (source.length() <= LONGEST) {
            return source;
        }
        int cut = source.lastIndexOf(' ', LONGEST);
        cut = cut < LONGEST / 2 ? source.offsetByCodePoints(0, LONGEST / 2) : cut;
        return source.substring(0, cut) + "…";
    }
}
