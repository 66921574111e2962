package org.scholion.importer.reference;

import java.util.List;
import java.util.Set;

/**
 * Finds what stands between names and behind the last of them; every method is given a place in the
 * text.
 */
final class NameSeparators {

    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "und", "et", "y", "e", "и", "та", "i", "en", "og", "och");
    private static final List<String> ET_AL =
            List.of(
                    "et al.",
                    "et al",
                    "et. al.",
                    "and others",
                    "& others",
                    "et alii",
                    "u. a.",
                    "и др.",
                    "и др",
                    "и другие",
                    "[et al.]",
                    "[и др.]",
                    "...",
                    "…");

    private final NameScanner scan;

    NameSeparators(NameScanner scan) {
        this.scan = scan;
    }

    /** End of "and" or "&" with the space behind it; {@code at} where there is none. */
    int conjunction(int at) {
        if (scan.is(at, '&')) {
            return scan.space(at + 1);
        }
        int end = scan.word(at);
        boolean lostSpace =
                scan.text.startsWith("and", at)
                        && end > at + 3
                        && Character.isUpperCase(scan.text.charAt(at + 3));
        if (lostSpace || scan.text.startsWith("and", at) && end == at + 4) {
            return at + 3; // "andG. N. Lind"
        }
        boolean spaced = end < scan.text.length() && Character.isWhitespace(scan.text.charAt(end));
        return spaced && CONJUNCTIONS.contains(scan.lower(at, end)) ? scan.space(end) : at;
    }

    /** End of "et al." and its relatives; {@code at} where there are none. */
    int etAl(int at) {
        for (String form : ET_AL) {
            if (scan.text.regionMatches(true, at, form, 0, form.length())) {
                int end = at + form.length();
                if (form.endsWith(".")
                        || end == scan.text.length()
                        || !NameScanner.isLetter(scan.text.charAt(end))) {
                    return end;
                }
            }
        }
        return at;
    }

    /** The same with a comma and "and" before it. */
    int others(int at) {
        int p = scan.is(at, ',') || scan.is(at, ';') ? scan.space(at + 1) : at;
        int and = conjunction(p);
        int others = etAl(and);
        if (others == and) {
            others = etAl(p);
        }
        return others > p ? others : at;
    }

    /** Behind commas and "and"; {@code at} where neither stands. */
    int separator(int at) {
        int p = at;
        for (int commas = 0; commas < 2 && (scan.is(p, ',') || scan.is(p, ';')); commas++) {
            p = scan.space(p + 1);
        }
        return conjunction(p);
    }

    /** Whether a name can end here. */
    boolean closes(int at) {
        int p = scan.space(at);
        return p >= scan.text.length()
                || ",;:.&()[".indexOf(scan.text.charAt(p)) >= 0
                || conjunction(p) > p
                || etAl(p) > p
                || Character.isDigit(scan.text.charAt(p));
    }

    /** The same, for a name whose last initial has a stop. */
    boolean closesFull(int at) {
        return at > 0 && (closes(at) || scan.text.charAt(at - 1) == '.');
    }

    /** End of "Jr." or "III" behind a name; {@code at} where there is none. */
    int suffix(int at) {
        int p = scan.is(at, ',') ? scan.space(at + 1) : scan.space(at);
        int word = scan.word(p);
        String text = scan.text.substring(p, word);
        if (text.equals("Jr") || text.equals("Sr")) {
            return scan.is(word, '.') ? word + 1 : word;
        }
        return text.equals("III") || text.equals("II") ? word : at;
    }
}
