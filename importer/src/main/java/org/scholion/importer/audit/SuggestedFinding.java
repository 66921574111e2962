package org.scholion.importer.audit;

import java.util.List;
import java.util.Locale;
import org.scholion.domain.audit.Finding;

/**
 * Something that the audit noticed, for a person to judge.
 *
 * @param code of the check that noticed it
 * @param message one sentence that shows the values compared; at most 1,000 characters
 * @param lines 1-based lines of the source, ascending
 * @param raw the text of the places involved as it is in the edition, one place a line; at most
 *     10,000 characters
 */
public record SuggestedFinding(
        String code,
        Severity severity,
        String message,
        Subject subject,
        List<Integer> lines,
        String raw) {

    /** How sure and how grave; see the package comment. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }

    /**
     * What the finding is about.
     *
     * @param id for a note its number, for a reference its key; for a block, citation or author
     *     {@code b}, {@code c} or {@code a} and its position in the edition; null for the article
     */
    public record Subject(Kind kind, String id) {

        public enum Kind {
            ARTICLE,
            AUTHOR,
            BLOCK,
            NOTE,
            REFERENCE,
            CITATION
        }
    }

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_RAW = 10_000;

    public SuggestedFinding {
        message = cut(message, LONGEST_MESSAGE);
        raw = cut(raw, LONGEST_RAW);
        lines = List.copyOf(lines);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    static SuggestedFinding error(Check check, Place place, String message) {
        return of(check, Severity.ERROR, place, message);
    }

    static SuggestedFinding warning(Check check, Place place, String message) {
        return of(check, Severity.WARNING, place, message);
    }

    static SuggestedFinding hint(Check check, Place place, String message) {
        return of(check, Severity.HINT, place, message);
    }

    private static SuggestedFinding of(Check check, Severity severity, Place place, String text) {
        return new SuggestedFinding(
                check.code(), severity, text, place.subject(), place.lines(), place.raw());
    }

    /** The same in the words of the domain. */
    public Finding.Notice notice() {
        return new Finding.Notice(
                code,
                Finding.Severity.valueOf(severity.name()),
                message,
                new org.scholion.domain.audit.Subject(
                        subject.kind().name().toLowerCase(Locale.ROOT), subject.id()),
                lines,
                raw);
    }
}
