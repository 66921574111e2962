package org.scholion.importer.note;

import java.util.List;
import org.scholion.importer.parsed.RichText;

/** Parts a note that gives several sources. */
final class FirstSource {

    private static final List<String> SEPARATORS = List.of("; ", ". — ", ". – ");

    private FirstSource() {}

    /** The note up to the end of its first source. */
    static RichText of(RichText note) {
        int end = end(note.plain());
        return end == note.plain().length()
                ? note
                : new RichText(
                        note.plain().substring(0, end),
                        note.marks().stream().filter(m -> m.end() <= end).toList());
    }

    /** Whether more than one source is given. */
    static boolean isOneOfSeveral(String note) {
        return end(note) < note.length();
    }

    private static int end(String text) {
        int first = text.indexOf(" // ");
        if (first < 0) {
            return text.length();
        }
        int second = text.indexOf(" // ", first + 4);
        if (second < 0) {
            return text.length();
        }
        int end = -1;
        for (String separator : SEPARATORS) {
            int at = text.lastIndexOf(separator, second);
            end = at > first ? Math.max(end, at) : end;
        }
        return end < 0 ? text.length() : end + (text.charAt(end) == '.' ? 1 : 0);
    }
}
