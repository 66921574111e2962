package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A place in the lines of a source that only moves forward. */
final class LineCursor {

    private final List<Line> lines;
    private int at;

    LineCursor(List<Line> lines) {
        this.lines = lines;
    }

    boolean atEnd() {
        return at >= lines.size();
    }

    Line line() {
        return lines.get(at);
    }

    String text() {
        return lines.get(at).text();
    }

    /** The text of the line that lies {@code ahead} lines further; empty past the end. */
    String peek(int ahead) {
        return at + ahead < lines.size() ? lines.get(at + ahead).text() : "";
    }

    Line take() {
        return lines.get(at++);
    }

    void skip() {
        at++;
    }

    /** Takes lines as long as they fit. */
    List<Line> takeWhile(Predicate<String> fits) {
        List<Line> taken = new ArrayList<>();
        while (!atEnd() && fits.test(text())) {
            taken.add(take());
        }
        return taken;
    }
}
