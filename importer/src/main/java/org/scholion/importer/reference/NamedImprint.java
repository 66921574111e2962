package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds publisher and place at the end of a text where no colon parts them: {@code (Wiley, New
 * York)}, {@code . Springer, Berlin}, {@code , Paris, Flammarion}. Only what the lists of places
 * and publishers know counts.
 */
final class NamedImprint {

    private static final Set<String> PLACES = WordList.words(NamedImprint.class, "places.txt");
    private static final Set<String> PUBLISHERS =
            WordList.words(NamedImprint.class, "publishers.txt");
    private static final Pattern PERIODICAL =
            Pattern.compile(
                    " (?:journal|transactions|proceedings|review|letters|bulletin|annals|conference|symposium|журнал|вестник)"
                        + " ");
    private static final String AT_END = " .,;:)]–—(";

    private NamedImprint() {}

    /** Null where neither a known place nor a known publisher ends the text. */
    static Imprint in(String text) {
        int end = text.length();
        while (end > 0 && AT_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = text.lastIndexOf('(', end - 1);
        if (open > 0 && text.indexOf(')', open) < 0 || open > 0 && text.indexOf(')', open) >= end) {
            Imprint bracketed = parts(text, open + 1, end, open);
            if (bracketed != null) {
                return bracketed;
            }
        }
        int last = pieceStart(text, end);
        if (last <= 0) {
            return null;
        }
        Imprint one = parts(text, last, end, last);
        int before = pieceStart(text, pieceEnd(text, last));
        Imprint two = before > 0 ? parts(text, before, end, before) : null;
        return two != null && two.place() != null && two.publisher() != null ? two : one;
    }

    /** What the stretch holds: a publisher, a place, or both in either order. */
    private static Imprint parts(String text, int from, int to, int cutFrom) {
        String words = text.substring(from, to).strip();
        if (isPlace(words)) {
            boolean abbreviated = words.length() <= 3 && text.startsWith(".", to);
            return new Imprint(
                    cutFrom, text.length(), words + (abbreviated ? "." : ""), null, null);
        }
        for (int comma = words.indexOf(','); comma > 0; comma = words.indexOf(',', comma + 1)) {
            String left = words.substring(0, comma).strip();
            String right = words.substring(comma + 1).strip();
            if (isPlace(right) && isPublisherName(left)) {
                return new Imprint(cutFrom, text.length(), right, left, null);
            }
            if (isPlace(left) && isPublisherName(right)) {
                return new Imprint(cutFrom, text.length(), left, right, null);
            }
        }
        return isPublisher(words) && isPublisherName(words)
                ? new Imprint(cutFrom, text.length(), null, words, null)
                : null;
    }

    static boolean isPlace(String words) {
        return PLACES.contains(words)
                || words.endsWith(".") && PLACES.contains(words.substring(0, words.length() - 1));
    }

    private static boolean isPublisherName(String words) {
        return !words.isEmpty()
                && words.split(" ").length <= 7
                && Character.isUpperCase(words.charAt(0))
                && words.indexOf(':') < 0;
    }

    private static boolean isPublisher(String words) {
        String lower = " " + words.toLowerCase(Locale.ROOT).replaceAll("[,.()]", " ") + " ";
        if (PERIODICAL.matcher(lower).find()) {
            return false;
        }
        return PUBLISHERS.stream().anyMatch(p -> lower.contains(" " + p + " "));
    }

    /** Where the piece that ends here begins: behind a comma or full stop with a space. */
    private static int pieceStart(String text, int end) {
        for (int i = end - 1; i > 1; i--) {
            boolean stop =
                    text.charAt(i) == '.' && !isAbbreviation(text, i)
                            || text.charAt(i) == '?'
                            || text.charAt(i) == '!';
            if (text.charAt(i) == ','
                    || stop && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return 0;
    }

    private static int pieceEnd(String text, int start) {
        int end = start;
        while (end > 0 && AT_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start <= 2 && stop > start && Character.isUpperCase(text.charAt(start));
    }
}
