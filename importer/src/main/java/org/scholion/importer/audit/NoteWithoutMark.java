package org.scholion.importer.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Span;

/**
 * A note to which no mark in the text leads.
 *
 * <p>Numbers must be equal as printed. Silent where the text has no marks at all: then they were
 * lost on the way, not by the authors.
 */
final class NoteWithoutMark implements Check {

    @Override
    public String code() {
        return "note-without-mark";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Set<String> marks = new HashSet<>();
        for (Block block : edition.edition().blocks()) {
            for (Span span : block.spans()) {
                if (span.kind == Span.Kind.NOTE_MARK) {
                    marks.add(span.target);
                }
            }
        }
        return edition.edition().notes().stream()
                .filter(n -> !marks.isEmpty() && !marks.contains(n.number))
                .map(
                        n ->
                                SuggestedFinding.error(
                                        this,
                                        Place.of(n),
                                        "There is a note %s, but no mark in the text leads to it."
                                                .formatted(n.number)))
                .toList();
    }
}
