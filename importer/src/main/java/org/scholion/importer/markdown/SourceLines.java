package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.RejectedSource;

/** Cuts a text into lines and refuses what is no text. */
final class SourceLines {

    private SourceLines() {}

    /**
     * The lines of a text, whatever its line ends.
     *
     * @throws RejectedSource where it is too long, empty, or no plain text
     */
    static List<Line> of(String text, MarkdownLimits limits) throws RejectedSource {
        List<Line> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        boolean blank = true;
        for (int at = start; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '\0') {
                throw new RejectedSource(
                        "The file is no text: it holds a zero byte. A Markdown file is expected.",
                        lines.size() + 1,
                        at - start + 1);
            }
            if (at >= limits.maxCharacters()) {
                throw new RejectedSource(
                        "The text is longer than %,d characters, the most that is read."
                                .formatted(limits.maxCharacters()),
                        lines.size() + 1,
                        at - start + 1);
            }
            if (c == '\n' || c == '\r') {
                Line line = new Line(lines.size() + 1, text.substring(start, at));
                blank &= line.isBlank();
                lines.add(line);
                boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += pair ? 1 : 0;
                start = at + 1;
            }
        }
        if (blank) {
            throw new RejectedSource(
                    "The file holds no text. An article with headings and paragraphs is expected.",
                    1,
                    1);
        }
        return lines;
    }
}
