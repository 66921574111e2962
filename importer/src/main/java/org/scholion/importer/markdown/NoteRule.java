package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note at the foot of a page: {@code <sup>3</sup> text}, or {@code [^3]: text}. */
final class NoteRule implements BlockRule {

    private static final Pattern RAISED =
            Pattern.compile("\\s*+<sup>\\s*+(\\d{1,4}|\\*{1,3})\\s*+</sup>[.):]?+\\s*+(.*)");
    private static final Pattern LABELLED =
            Pattern.compile("\\s*+\\[\\^([^\\]\\s]{1,40})\\]:\\s*+(.*)");

    @Override
    public boolean begins(LineCursor cursor) {
        Matcher note = match(cursor.text());
        return note != null && !(note.group(2).isBlank() && cursor.peek(1).isBlank());
    }

    private static Matcher match(String line) {
        Matcher raised = RAISED.matcher(line);
        if (raised.matches()) {
            return raised;
        }
        Matcher labelled = LABELLED.matcher(line);
        return labelled.matches() ? labelled : null;
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        List<Line> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Matcher note = match(cursor.text());
        lines.add(cursor.take());
        texts.add(note.group(2));
        while (!cursor.atEnd() && !cursor.text().isBlank() && !ends.at(cursor)) {
            lines.add(cursor.line());
            texts.add(cursor.take().text());
        }
        return new Piece(Piece.Kind.NOTE, note.group(1), Joints.lines(texts), lines);
    }
}
