package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Span;

/**
 * Deals the note marks and citations of a block out to its sentences. A mark belongs to the
 * sentence that it stands in or directly behind: behind the full stop it belongs to the sentence
 * before it.
 */
final class EvidenceFinder {

    private final Map<String, Note> notes = new HashMap<>();
    private final Map<Block, List<Citation>> citations = new IdentityHashMap<>();

    EvidenceFinder(Edition edition) {
        for (Note note : edition.notes()) {
            notes.putIfAbsent(note.number, note);
        }
        for (Citation citation : edition.citations()) {
            citations.computeIfAbsent(citation.block, b -> new ArrayList<>()).add(citation);
        }
    }

    /** The evidence of each sentence of a block, in their order. */
    List<Evidence> find(Block block, List<SentenceSplitter.Range> sentences) {
        List<Set<Note>> notesOf = new ArrayList<>();
        List<Set<Reference>> referencesOf = new ArrayList<>();
        List<List<Citation>> citationsOf = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            notesOf.add(new LinkedHashSet<>());
            referencesOf.add(new LinkedHashSet<>());
            citationsOf.add(new ArrayList<>());
        }
        for (Span span : block.spans()) {
            Note note = span.kind == Span.Kind.NOTE_MARK ? notes.get(span.target) : null;
            if (note != null && !sentences.isEmpty()) {
                notesOf.get(behind(sentences, span.start)).add(note);
            }
        }
        for (Citation citation : citations.getOrDefault(block, List.of())) {
            if (!sentences.isEmpty()) {
                int sentence = behind(sentences, citation.start + 1);
                citationsOf.get(sentence).add(citation);
                if (citation.reference != null) {
                    referencesOf.get(sentence).add(citation.reference);
                }
            }
        }
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.add(
                    new Evidence(
                            List.copyOf(notesOf.get(i)),
                            List.copyOf(referencesOf.get(i)),
                            List.copyOf(citationsOf.get(i))));
        }
        return found;
    }

    /**
     * The last sentence that begins before this place; a place at its very beginning is outside.
     */
    private static int behind(List<SentenceSplitter.Range> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() < offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
