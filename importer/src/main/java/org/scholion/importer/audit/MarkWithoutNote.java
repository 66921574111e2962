package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Span;

/**
 * A note mark in the text to which there is no note.
 *
 * <p>Numbers must be equal as printed. Silent where the article has no notes at all: then the marks
 * mean something else.
 */
final class MarkWithoutNote implements Check {

    @Override
    public String code() {
        return "mark-without-note";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Set<String> numbers = new HashSet<>();
        for (Note note : edition.edition().notes()) {
            numbers.add(note.number);
        }
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Block block : edition.edition().blocks()) {
            for (Span span : block.spans()) {
                if (span.kind == Span.Kind.NOTE_MARK
                        && !numbers.isEmpty()
                        && !numbers.contains(span.target)) {
                    findings.add(
                            SuggestedFinding.error(
                                    this,
                                    Place.of(block, around(block.text, span.start)),
                                    "The text has a mark for note %s, but there is no such note."
                                            .formatted(span.target)));
                }
            }
        }
        return findings;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 20)).strip();
    }
}
