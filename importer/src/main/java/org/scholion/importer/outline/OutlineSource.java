package org.scholion.importer.outline;

/**
 * A source that the text offers for a claim: a note, or an entry of the bibliography.
 *
 * @param note position of the note in its edition, from 1; 0 for an entry. A note that repeats
 *     another (Ibid.) stands for that one.
 * @param reference position of the entry, from 1; 0 for a note
 */
public record OutlineSource(int note, int reference) {

    public boolean isNote() {
        return note > 0;
    }
}
