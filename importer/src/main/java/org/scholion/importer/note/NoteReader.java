package org.scholion.importer.note;

import java.util.List;
import java.util.Map;
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.RichText;
import org.scholion.importer.reference.PrintedLanguage;

/** Reads the source that a note gives, and finds the note that a repeating one stands for. Pure. */
public final class NoteReader {

    /** A longer note is an excursus, not a source. */
    static final int MAX_LENGTH = 6_000;

    /** The parts of the source that the note gives; all null for a note that gives none. */
    public NoteSource read(ParsedNote note, String articleLanguage) {
        RichText text = FirstSource.of(note.text());
        if (text.plain().length() > MAX_LENGTH) {
            return NoteSource.unknown();
        }
        if (Repetition.of(text.plain()) != null) {
            return NoteSource.unknown().on(Locator.pagesIn(text.plain()));
        }
        Address address = Address.in(text);
        Accessed accessed = Accessed.in(text.plain());
        PrintedLanguage language = PrintedLanguage.in(text.plain());
        String words = LeadIn.without(words(text.plain(), address, accessed, language)).strip();
        NoteSource source = SourceWords.read(words, address != null);
        if (source == null) {
            return NoteSource.unknown();
        }
        if (address != null) {
            source.at(address.url(), AddressRepair.of(address.url()));
        }
        return source.dated(source.date, accessed == null ? null : accessed.date())
                .in(
                        language != null
                                ? language.tag()
                                : PrintedLanguage.ofUnmarked(words, articleLanguage));
    }

    /** What is left before the address when the remarks on access and language are gone. */
    private static String words(
            String text, Address address, Accessed accessed, PrintedLanguage language) {
        int end = address == null ? text.length() : address.start();
        if (accessed != null) {
            end = Math.min(end, accessed.start());
        }
        if (language == null || language.start() >= end) {
            return text.substring(0, end);
        }
        return text.substring(0, language.start())
                + text.substring(Math.min(language.end(), end), end);
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
        return new RepeatedNotes(sources, problems).find(notes);
    }
}
