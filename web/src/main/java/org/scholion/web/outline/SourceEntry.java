package org.scholion.web.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.scholion.importer.outline.OutlineSource;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.NoteView;
import org.scholion.web.article.ReferenceView;
import org.scholion.web.markup.Piece;

/**
 * A source below a claim.
 *
 * @param note number of the note; null for an entry of the bibliography
 * @param address below the article's own: {@code /notes#n3}
 * @param language BCP 47 tag; null where it is that of the article
 */
public record SourceEntry(String note, String address, List<Piece> text, String language) {

    static SourceEntry of(OutlineSource source, EditionView edition) {
        if (source.isNote()) {
            NoteView note = edition.notes().get(source.note() - 1);
            return new SourceEntry(note.number(), "/notes#" + note.anchor(), note.text(), null);
        }
        ReferenceView entry = edition.references().get(source.reference() - 1);
        return new SourceEntry(
                null, "/references#" + entry.anchor(), entry.text(), entry.language());
    }

    /** The text without markup. */
    public String words() {
        return text.stream().filter(Piece::isText).map(Piece::text).collect(Collectors.joining());
    }
}
