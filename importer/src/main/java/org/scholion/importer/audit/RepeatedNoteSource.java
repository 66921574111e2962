package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholion.domain.article.Note;

/**
 * Several notes that give the same source in full, one finding for all of them.
 *
 * <p>The same is: one address (without scheme, {@code www.}, fragment and parameters that only
 * follow the reader), or one title with one publisher. Silent for Ibid., and for the entrance of a
 * site, which many pages share.
 */
final class RepeatedNoteSource implements Check {

    private static final int MOST_SHOWN = 20;

    @Override
    public String code() {
        return "source-repeated";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Map<String, List<Note>> bySource = new LinkedHashMap<>();
        for (Note note : edition.edition().notes()) {
            if (note.repeats == null) {
                SourceKey.of(note.source).ifPresent(k -> add(note, k, bySource));
            }
        }
        return bySource.values().stream().filter(n -> n.size() > 1).map(this::finding).toList();
    }

    private static void add(Note note, String key, Map<String, List<Note>> bySource) {
        bySource.computeIfAbsent(key, k -> new ArrayList<>()).add(note);
    }

    private SuggestedFinding finding(List<Note> notes) {
        Place place = Place.of(notes.get(1)).with(Place.of(notes.get(0)));
        for (Note note : notes.subList(2, Math.min(MOST_SHOWN, notes.size()))) {
            place = place.with(Place.of(note));
        }
        String numbers =
                notes.stream().skip(1).map(n -> n.number).collect(Collectors.joining(", "));
        String title = notes.get(0).source.title;
        return SuggestedFinding.hint(
                this,
                place,
                "The source of note %s is given in full again in %s %s: %s."
                        .formatted(
                                notes.get(0).number,
                                notes.size() == 2 ? "note" : "notes",
                                numbers,
                                Printed.quoted(title == null ? notes.get(0).source.url : title)));
    }
}
