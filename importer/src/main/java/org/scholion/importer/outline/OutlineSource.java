package org.scholion.importer.outline;

import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;

/**
 * A source that the text offers for a claim: a note, or an entry of the bibliography.
 *
 * @param note position of the note in its edition, from 1; 0 for an entry. A note that repeats
 *     another (Ibid.) stands for that one.
 * @param reference position of the entry, from 1; 0 for a note
 */
public record OutlineSource(int note, int reference) {

    static OutlineSource of(Note note) {
        Note meant = note.repeats == null ? note : note.repeats;
        return new OutlineSource(meant.position, 0);
    }

    static OutlineSource of(Reference reference) {
        return new OutlineSource(0, reference.position);
    }

    public boolean isNote() {
        return note > 0;
    }
}
