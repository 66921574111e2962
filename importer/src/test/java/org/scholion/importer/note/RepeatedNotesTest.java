package org.scholion.importer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.RichText;

class RepeatedNotesTest {

    private static final String LIND = "Lind A. Rivers // Tide. 2019.";
    private static final String ORLOVA = "Orlova B. Lakes // Shore. 2020.";

    private final Problems problems = new Problems();

    @Test
    void ibidStandsForTheNoteBeforeThroughAChain() {
        assertEquals(Map.of("2", "1", "3", "1"), repeats(LIND, "Ibid.", "Ibid. P. 5.", ORLOVA));
    }

    @Test
    void russianFormsAreKnown() {
        assertEquals(
                Map.of("2", "1", "3", "1", "5", "1"),
                repeats(
                        "Иванов И. И. Реки // Воды. 2020.",
                        "Там же.",
                        "Там же. С. 5–6.",
                        "Петров П. П. Озёра // Воды. 2021.",
                        "Иванов И. И. Указ. соч. С. 7."));
        assertEquals(List.of(), problems.all());
    }

    @Test
    void opCitNamesAnEarlierAuthor() {
        assertEquals(Map.of("3", "1"), repeats(LIND, ORLOVA, "Lind A. Op. cit. P. 7."));
    }

    @Test
    void aNoteMayNameTheNumberItRepeats() {
        assertEquals(
                Map.of("3", "1", "4", "2", "5", "1"),
                repeats(LIND, ORLOVA, "See note 1.", "См. сноску 2.", "Same as note 3."));
    }

    @Test
    void ibidBehindARemarkIsGuessedAndTold() {
        assertEquals(Map.of("3", "1"), repeats(LIND, "Rivers are counted from the west.", "Ibid."));
        assertEquals(1, problems.all().size());
        assertEquals(3, problems.all().get(0).line);
    }

    @Test
    void ibidBehindSeveralSourcesIsTold() {
        assertEquals(Map.of("2", "1"), repeats(LIND + "; " + ORLOVA, "Ibid."));
        assertEquals(1, problems.all().size());
    }

    @Test
    void ibidBehindNothingHasNoTarget() {
        assertEquals(Map.of(), repeats("Ibid.", LIND));
        assertEquals(1, problems.all().size());
    }

    @Test
    void anotherWorkOfTheSameAuthorRepeatsNothing() {
        assertEquals(Map.of(), repeats(LIND, "Idem. Lakes // Shore. 2020."));
    }

    private Map<String, String> repeats(String... texts) {
        NoteReader reader = new NoteReader();
        List<ParsedNote> notes = new ArrayList<>();
        Map<String, NoteSource> sources = new LinkedHashMap<>();
        for (String text : texts) {
            int number = notes.size() + 1;
            ParsedNote note = new ParsedNote("" + number, RichText.plain(text), List.of(number));
            notes.add(note);
            sources.put(note.number(), reader.read(note, "en"));
        }
        return reader.repeats(notes, sources, problems);
    }
}
