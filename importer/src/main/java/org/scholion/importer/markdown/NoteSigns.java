package org.scholion.importer.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** What notes and their torn-off rests look like, other than running text. */
final class NoteSigns {

    private static final Pattern ACCESS =
            Pattern.compile(
                    "\\((?:accessed|access|retrieved|last accessed|date of access|дата обращения"
                            + "|обращение|дата доступа)\\b.*",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS
                            | Pattern.DOTALL);

    private static final List<String> REPEATS =
            List.of(
                    "Ibid",
                    "ibid",
                    "Idem",
                    "Id.",
                    "Op. cit",
                    "Там же",
                    "Указ. соч",
                    "Цит. по",
                    "Ebd");

    private NoteSigns() {}

    /** Whether a text begins with the words of when an address was looked at. */
    static boolean isAccess(String text) {
        return ACCESS.matcher(text).lookingAt();
    }

    /** Whether a note stands for the one before it: {@code Ibid.}, {@code Там же}. */
    static boolean repeats(String text) {
        String bare = text.replaceAll("^[*_\\s]+", "");
        return REPEATS.stream().anyMatch(bare::startsWith);
    }

    /** Whether a text ends with such words and their bracket. */
    static boolean endsWithAccess(String text) {
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        return open >= 0
                && close > 0
                && isAccess(text.substring(open))
                && text.substring(close).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether such words stand anywhere in a text. */
    static boolean hasAccess(String text) {
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (isAccess(text.substring(at, Math.min(text.length(), at + 40)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text names a source as notes do: {@code Title // Publisher}, {@code URL: ...}. */
    static boolean namesSource(String text) {
        return hasAccess(text) || text.contains(" // ") || text.contains("URL:");
    }

    /** Whether a text breaks off where only an address can follow. */
    static boolean wantsAddress(String text) {
        String end = text.stripTrailing();
        return end.endsWith("URL:") || end.endsWith("URL") || end.endsWith("doi:");
    }

    /** Whether a text begins with an address. */
    static boolean startsWithAddress(String text) {
        int at = text.startsWith("<") || text.startsWith("[") ? 1 : 0;
        return Addresses.begins(text, at) || text.startsWith("www.");
    }
}
