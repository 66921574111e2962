package org.scholion.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Span;

/**
 * Names of the places on a reading page, unique and the same on every page that leads there: {@code
 * n3} the third note, {@code r3} its mark in the text ({@code r3-2} a second one), {@code c5} the
 * fifth citation, {@code ref-lind2020} an entry of the bibliography.
 */
public final class Places {

    private final Map<String, Note> notes = new HashMap<>();
    private final Map<Note, String> noteAnchors = new IdentityHashMap<>();
    private final Map<Reference, String> referenceAnchors = new IdentityHashMap<>();
    private final Map<Span, String> markAnchors = new IdentityHashMap<>();
    private final Map<Note, List<Place>> marks = new IdentityHashMap<>();
    private final Map<Reference, List<Place>> citations = new IdentityHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    public Places(Edition edition) {
        edition.citations().forEach(citation -> taken.put(of(citation), 1));
        for (Note note : edition.notes()) {
            notes.putIfAbsent(note.number, note);
            noteAnchors.put(note, free("n" + bare(note.number)));
        }
        for (Reference reference : edition.references()) {
            referenceAnchors.put(reference, free("ref-" + bare(reference.key)));
        }
        edition.blocks().forEach(this::markNotes);
        for (Citation citation : edition.citations()) {
            if (citation.reference != null) {
                places(citations, citation.reference)
                        .add(new Place(of(citation), citation.block.number));
            }
        }
    }

    private void markNotes(Block block) {
        block.spans().stream()
                .filter(span -> span.kind == Span.Kind.NOTE_MARK && notes.containsKey(span.target))
                .sorted(Comparator.comparing((Span span) -> span.start))
                .forEach(span -> mark(span, notes.get(span.target), block.number));
    }

    private void mark(Span span, Note note, Integer paragraph) {
        String anchor = free("r" + bare(note.number));
        markAnchors.put(span, anchor);
        places(marks, note).add(new Place(anchor, paragraph));
    }

    private static <T> List<Place> places(Map<T, List<Place>> places, T of) {
        return places.computeIfAbsent(of, key -> new ArrayList<>());
    }

    /** The note with this printed number; null where there is none. */
    public Note note(String number) {
        return notes.get(number);
    }

    public String of(Note note) {
        return noteAnchors.get(note);
    }

    public String of(Reference reference) {
        return referenceAnchors.get(reference);
    }

    public String of(Citation citation) {
        return "c" + citation.position;
    }

    /** The anchor of a note mark; null where no such note exists. */
    public String ofMark(Span span) {
        return markAnchors.get(span);
    }

    public List<Place> marksOf(Note note) {
        return marks.getOrDefault(note, List.of());
    }

    public List<Place> citationsOf(Reference reference) {
        return citations.getOrDefault(reference, List.of());
    }

    private String free(String wanted) {
        int uses = taken.merge(wanted, 1, Integer::sum);
        return uses == 1 ? wanted : free(wanted + "-" + uses);
    }

    /** Letters, digits and hyphens only, so that the name can stand in an address. */
    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) ? c : '-')
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
