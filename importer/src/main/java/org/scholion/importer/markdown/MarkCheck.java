package org.scholion.importer.markdown;

import java.util.List;
import org.scholion.importer.Problems;

/** Notes without a mark in the text, and marks without a note. */
final class MarkCheck {

    private final Problems problems;

    MarkCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<NoteDraft> notes, NoteMarks marks) {
        for (NoteDraft note : notes) {
            if (!marks.marked().contains(note.number)) {
                problems.warn(
                        note.line(),
                        note.column,
                        "No mark in the text points to note %s.".formatted(note.number));
            }
        }
        marks.unknown()
                .forEach(
                        (number, line) ->
                                problems.warn(
                                        line,
                                        1,
                                        "There is no note %s; the mark was kept as raised text."
                                                .formatted(number)));
    }
}
