package org.scholion.importer.claim;

import java.util.List;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;

/**
 * What a stretch of text offers as evidence, in the order printed and each once.
 *
 * @param citations also those whose reference is unknown; they do not overlap
 */
record Evidence(List<Note> notes, List<Reference> references, List<Citation> citations) {

    static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

    boolean isEmpty() {
        return notes.isEmpty() && references.isEmpty();
    }

    /** Does this place of the block's text stand in a citation? */
    boolean covers(int offset) {
        int low = 0;
        int high = citations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Citation citation = citations.get(middle);
            if (offset < citation.start) {
                high = middle - 1;
            } else if (offset >= citation.end) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
