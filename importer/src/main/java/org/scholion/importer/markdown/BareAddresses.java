package org.scholion.importer.markdown;

import java.util.List;
import java.util.Locale;
import org.scholion.importer.parsed.RichText;

/** Web addresses that stand in a text without marks. */
final class BareAddresses {

    private static final String TRAILING = ".,;:!?)]}>»”\"'";

    private BareAddresses() {}

    /** The address itself where following it is harmless, else null. */
    static String safe(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean harmless =
                List.of("http://", "https://", "mailto:", "ftp://").stream()
                        .anyMatch(lower::startsWith);
        return harmless ? address : null;
    }

    /** Adds a link mark for each bare address that has none yet. */
    static void mark(String text, List<RichText.Mark> marks) {
        List<RichText.Mark> links =
                marks.stream().filter(mark -> mark.kind() == RichText.Kind.LINK).toList();
        int from = 0;
        for (int at = text.indexOf("http", from); at >= 0; at = text.indexOf("http", from)) {
            from = at + 4;
            if (!Addresses.begins(text, at)) {
                continue;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            from = end;
            while (end > at && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = at;
            int stop = end;
            if (links.stream().noneMatch(mark -> covers(mark, start, stop))) {
                marks.add(new RichText.Mark(RichText.Kind.LINK, at, end, text.substring(at, end)));
            }
        }
    }

    private static boolean covers(RichText.Mark mark, int start, int end) {
        return mark.start() < end && start < mark.end();
    }
}
