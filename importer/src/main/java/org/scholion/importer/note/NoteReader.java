package org.scholion.importer.note;

import java.util.List;
import java.util.Map;
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedNote;

/** Reads the source that a note gives, and finds the note that a repeating one stands for. Pure. */
public final class NoteReader {

    /** The parts of the source that the note gives; all null for a note that gives none. */
    public NoteSource read(ParsedNote note, String articleLanguage) {
        return NoteSource.unknown();
    }

    /**
     * For each note that repeats another (Ibid., Там же, op. cit., Указ. соч.) the number of the
     * note that gives the source in full, through chains.
     *
     * @param notes in the order of their numbers
     * @param sources what {@link #read} made of each, by number
     * @param problems takes repeating notes whose target is not certain
     */
    public Map<String, String> repeats(
            List<ParsedNote> notes, Map<String, NoteSource> sources, Problems problems) {
        return Map.of();
    }
}
