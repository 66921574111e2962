package org.scholion.importer.claim;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Note;

/**
 * The words a sentence quotes, and by its evidence whose they are. A few words in quotation marks
 * are a title or an ironic use, not a quotation.
 */
final class Quotations {

    /** A quotation with a source has at least so many words. */
    private static final int SOURCED = 4;

    /** A quotation without any source is taken for one from here on. */
    private static final int UNSOURCED = 8;

    private Quotations() {}

    /** How many words the longest quotation in this sentence has; 0 where nothing is quoted. */
    static int longest(Passage passage) {
        int longest = 0;
        int words = 0;
        int close = -1;
        for (int i = passage.from(); i < passage.to(); i++) {
            Token token = passage.token(i);
            if (token.start() < close) {
                words += token.isWord() ? 1 : 0;
                longest = Math.max(longest, words);
            } else if (token.is("\"")) {
                close = passage.enclosures().close(token.start());
                words = 0;
            }
        }
        return longest;
    }

    /** Whose words are quoted, by the citation or the note; empty where nothing is quoted. */
    static Optional<Attribution> attribution(Passage passage) {
        int words = longest(passage);
        boolean sourced = !passage.evidence().isEmpty() && words >= SOURCED;
        if (!sourced && words < UNSOURCED) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(sourced ? source(passage.evidence()) : null, true, true));
    }

    private static String source(Evidence evidence) {
        for (Citation citation : evidence.citations()) {
            if (citation.reference != null && !citation.reference.contributors().isEmpty()) {
                return citation.reference.contributors().stream()
                        .map(Contributor::shortName)
                        .collect(Collectors.joining(", "));
            }
        }
        for (Note note : evidence.notes()) {
            String author = author(note);
            if (author != null) {
                return author;
            }
        }
        return null;
    }

    private static String author(Note note) {
        Note meant = note.repeats == null ? note : note.repeats;
        return Optional.ofNullable(meant.source)
                .map(s -> s.author)
                .filter(Predicate.not(String::isBlank))
                .orElse(null);
    }
}
