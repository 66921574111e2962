package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where words, initials and particles of names end; every method is given a place in one
 * text.
 */
final class NameScanner {

    private static final Set<String> PARTICLES = WordList.words(NameScanner.class, "particles.txt");
    private static final Set<String> LONG_INITIALS =
            WordList.words(NameScanner.class, "initials.txt");

    private static final int MAX_PARTICLES = 5;

    final String text;

    NameScanner(String text) {
        this.text = text;
    }

    int space(int at) {
        int p = at;
        while (p < text.length() && Character.isWhitespace(text.charAt(p))) {
            p++;
        }
        return p;
    }

    boolean is(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /**
     * End of the run of letters with apostrophes and hyphens inside; {@code at} where there is
     * none.
     */
    int word(int at) {
        int p = at;
        while (p < text.length()) {
            char c = text.charAt(p);
            if (isLetter(c)
                    || p > at
                            && isInner(c)
                            && p + 1 < text.length()
                            && isLetter(text.charAt(p + 1))) {
                p++;
            } else if (p > at
                    && isHyphen(c)
                    && p + 2 < text.length()
                    && text.charAt(p + 1) == ' '
                    && Character.isUpperCase(text.charAt(p + 2))) {
                p += 2;
            } else {
                break;
            }
        }
        return p;
    }

    /**
     * End of a word that can be a family name: a capital first, or a particle such as {@code d'}.
     */
    int capital(int at) {
        if (at >= text.length()) {
            return at;
        }
        int end = word(at);
        if (end - at < 2) {
            return at;
        }
        char first = text.charAt(at);
        if (Character.isUpperCase(first) || isApostrophe(first)) {
            return end;
        }
        for (int i = at + 1; i < Math.min(end - 1, at + 4); i++) {
            if ((isApostrophe(text.charAt(i)) || isHyphen(text.charAt(i)))
                    && Character.isUpperCase(text.charAt(i + 1))) {
                return end; // d'Alembert, al-Farabi
            }
        }
        for (int i = at + 1; i < Math.min(end - 1, at + 4); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i + 1))) {
                return end; // deBoer
            }
        }
        return at;
    }

    /**
     * End of the particles that begin here, with the space behind them; {@code at} where there are
     * none.
     */
    int particles(int at) {
        int p = at;
        int before = at;
        for (int i = 0; i < MAX_PARTICLES; i++) {
            int end = particleEnd(p);
            int next = space(end);
            if (end == p || next == end) {
                break;
            }
            p = next;
            if (capital(p) > p) {
                before = p;
            }
        }
        return before;
    }

    /** Whether a particle stands here, whatever follows. */
    boolean isParticle(int at) {
        int end = word(at);
        return end > at
                && PARTICLES.contains(lower(at, end))
                && Character.isLowerCase(text.charAt(at));
    }

    private int particleEnd(int at) {
        if (text.startsWith("'t ", at) || text.startsWith("’t ", at)) {
            return at + 2;
        }
        int end = word(at);
        if (end - at < 2 || end - at > 5) {
            return at;
        }
        if (is(end, '.') && PARTICLES.contains(lower(at, end + 1))) {
            return end + 1;
        }
        return PARTICLES.contains(lower(at, end)) ? end : at;
    }

    /**
     * End of initials: {@code K. V.}, {@code H.-J.}, {@code Yu. L.}, {@code CK}; {@code at} where
     * there are none. An initial before a word in small letters belongs to what follows ("C.
     * elegans") where another initial stands before it.
     */
    int initials(int at) {
        int p = at;
        int spacedEnd = -1;
        boolean spaced = false;
        while (p < text.length()) {
            int end = initial(p);
            if (end < 0) {
                break;
            }
            boolean first = p == at;
            boolean tight = !first && p > 0 && text.charAt(p - 1) == '.';
            if (spaced && !first && !tight && initial(end) > 0) {
                break; // "J. U.S. policy": a group without spaces behind initials with spaces
            }
            if (!first && startsSmall(space(end))) {
                break;
            }
            spacedEnd = end;
            int next = space(end);
            spaced = next > end;
            if (next < text.length() && isHyphen(text.charAt(next)) && next == end) {
                next = space(next + 1);
            }
            p = next;
        }
        return spacedEnd >= 0 ? spacedEnd : capitals(at);
    }

    /** End of one initial with its stop, -1 where there is none. */
    int initial(int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return -1;
        }
        int p = at + 1;
        if (is(p, '.')) {
            return p + 1;
        }
        if (p + 1 < text.length() && isHyphen(text.charAt(p)) && initial(p + 1) > 0) {
            return initial(p + 1); // J-P.
        }
        int end = word(at);
        if (is(end, '.')
                && end - at <= 4
                && LONG_INITIALS.contains(text.charAt(at) + lower(at + 1, end))) {
            return end + 1;
        }
        return is(p, ' ') && is(p + 1, '.') ? p + 2 : -1;
    }

    /**
     * End of initials without stops: {@code CK}, {@code J}, {@code J-P}; {@code at} where there are
     * none.
     */
    int capitals(int at) {
        int p = at;
        while (p < text.length()
                && p - at < 5
                && (Character.isUpperCase(text.charAt(p)) || p > at && isHyphen(text.charAt(p)))) {
            p++;
        }
        boolean whole =
                p == text.length()
                        || !isLetter(text.charAt(p))
                                && !isHyphen(text.charAt(p))
                                && !isApostrophe(text.charAt(p));
        return whole && p - at <= 4 ? p : at;
    }

    boolean startsSmall(int at) {
        return at < text.length()
                && Character.isLowerCase(text.charAt(at))
                && particles(at) == at
                && new NameSeparators(this).conjunction(at) == at;
    }

    String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '´'
                || c == '¨';
    }

    private static boolean isInner(char c) {
        return isApostrophe(c) || isHyphen(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '‘';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }
}
