package org.scholion.web.claim;

import java.util.List;
import org.scholion.web.article.NoteView;
import org.scholion.web.article.ReferenceView;
import org.scholion.web.markup.Piece;

/**
 * A source as it stands beside a claim.
 *
 * @param kind null where a citation leads to no entry of the bibliography
 * @param mark what the text shows: the number of a note, the words of a citation
 * @param note whether it is given in a note
 * @param anchor of the note or entry on the reading page; null where there is none
 * @param text note or entry in full
 * @param language BCP 47 tag; null where it is that of the article
 * @param readAs for an Ibid. the number of the note that is meant; else null
 * @param meant what that note says in full; else null
 */
public record Source(
        SourceKind kind,
        String mark,
        boolean note,
        String anchor,
        List<Piece> text,
        String language,
        String readAs,
        List<Piece> meant) {

    static Source of(NoteView note, NoteView meant, SourceKind kind) {
        return new Source(
                kind,
                note.number(),
                true,
                note.anchor(),
                note.text(),
                null,
                meant == null ? null : meant.number(),
                meant == null ? null : meant.text());
    }

    static Source of(String citation, ReferenceView entry, SourceKind kind) {
        return new Source(
                kind, citation, false, entry.anchor(), entry.text(), entry.language(), null, null);
    }

    /** A citation that leads to no entry of the bibliography. */
    static Source missing(String citation) {
        return new Source(null, citation, false, null, List.of(), null, null, null);
    }

    public boolean isFound() {
        return kind != null;
    }
}
