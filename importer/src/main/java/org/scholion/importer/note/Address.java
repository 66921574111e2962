package org.scholion.importer.note;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scholion.importer.parsed.RichText;
import org.scholion.importer.parsed.RichText.Mark;
import org.scholion.importer.reference.WordList;

/**
 * The address that a note gives.
 *
 * @param start where its label begins ("URL:"), or the address itself
 * @param end behind the address
 */
record Address(String url, int start, int end) {

    private static final Map<String, String> LABELS = WordList.keyed(Address.class, "labels.txt");

    /** The first address of a text; null where there is none. */
    static Address in(RichText rich) {
        String text = rich.plain();
        int at = first(text);
        if (at < 0) {
            return linked(rich);
        }
        int end = at;
        while (end < text.length() && !ends(text.charAt(end))) {
            end++;
        }
        end = withoutPunctuation(text, at, end);
        return new Address(text.substring(at, end), labelStart(text, at), end);
    }

    /** An address behind words that are no address themselves. */
    private static Address linked(RichText rich) {
        for (Mark mark : rich.marks()) {
            if (mark.kind() == RichText.Kind.LINK
                    && mark.target() != null
                    && first(mark.target()) == 0) {
                return new Address(mark.target(), mark.end(), mark.end());
            }
        }
        return null;
    }

    private static int first(String text) {
        int first = -1;
        for (String scheme : List.of("http://", "https://", "www.", "ftp://")) {
            int at = text.indexOf(scheme);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || "<>\"“”«»".indexOf(c) >= 0;
    }

    private static int withoutPunctuation(String text, int at, int behind) {
        int end = behind;
        while (end > at) {
            char c = text.charAt(end - 1);
            boolean unopened =
                    c == ')' && text.lastIndexOf('(', end - 1) < at
                            || c == ']' && text.lastIndexOf('[', end - 1) < at;
            if (".,;:".indexOf(c) < 0 && !unopened) {
                break;
            }
            end--;
        }
        return end;
    }

    private static int labelStart(String text, int at) {
        int end = at;
        while (end > 0 && " <([".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String before = text.substring(Math.max(0, end - 40), end).toLowerCase(Locale.ROOT);
        int longest = 0;
        for (Map.Entry<String, String> label : LABELS.entrySet()) {
            if (label.getValue().equals("url") && before.endsWith(label.getKey())) {
                longest = Math.max(longest, label.getKey().length());
            }
        }
        return longest == 0 ? at : end - longest;
    }
}
