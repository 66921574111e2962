package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the end of an entry.
 *
 * @param label for a label what it names: {@code volume}, {@code issue}, {@code pages}; else null
 */
record FigureToken(Kind kind, String text, String label, int start, int end) {

    enum Kind {
        RANGE,
        NUMBER,
        ROMAN,
        LABEL,
        /** A month or season. */
        MONTH,
        WORD,
        PUNCTUATION,
        OTHER
    }

    private static final Map<String, String> LABELS =
            WordList.keyed(FigureToken.class, "labels.txt");
    private static final Set<String> SEASONS =
            Set.of(
                    "spring", "summer", "autumn", "fall", "winter", "весна", "лето", "осень",
                    "зима");
    private static final String NUMBER = "\\p{L}{0,2}?\\d++(?:[.]\\d++(?=\\s?[-–—]))?+\\p{L}{0,2}+";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<range>"
                            + NUMBER
                            + "\\s{0,2}[-‐‑–—−―]{1,2}\\s{0,2}"
                            + NUMBER
                            + "(?![\\p{L}\\d]))"
                            + "|(?<number>\\p{L}{0,6}?\\d++\\p{L}{0,2}+(?:/\\d++)?+)(?![\\p{L}\\d])"
                            + "|(?<roman>[IVXLC]{1,7}(?![\\p{L}\\d.-]))"
                            + "|(?<word>№|\\p{L}[\\p{L}°'’]*+)"
                            + "|(?<space>\\s++)"
                            + "|(?<other>.)",
                    Pattern.UNICODE_CASE);

    /** The text as tokens, spaces left out. */
    static List<FigureToken> of(String text) {
        List<FigureToken> tokens = new ArrayList<>();
        for (Matcher m = TOKEN.matcher(text); m.find(); ) {
            if (m.group("number") != null) {
                number(tokens, m);
            } else if (m.group("space") == null) {
                tokens.add(token(m));
            }
        }
        return tokens;
    }

    private static FigureToken token(Matcher m) {
        String text = m.group();
        if (m.group("range") != null) {
            return new FigureToken(Kind.RANGE, text, null, m.start(), m.end());
        }
        if (m.group("roman") != null) {
            return new FigureToken(Kind.ROMAN, text, null, m.start(), m.end());
        }
        if (m.group("other") != null) {
            Kind kind = ",;:.()[]-–/†*".contains(text) ? Kind.PUNCTUATION : Kind.OTHER;
            return new FigureToken(kind, text, null, m.start(), m.end());
        }
        String label = LABELS.get(text.toLowerCase(Locale.ROOT));
        Kind kind = label != null ? Kind.LABEL : isMonth(text) ? Kind.MONTH : Kind.WORD;
        return new FigureToken(kind, text, label, m.start(), m.end());
    }

    /** "Volume21" and "Jul1994" are a word and a number. */
    private static void number(List<FigureToken> tokens, Matcher m) {
        int letters = leadingLetters(m.group());
        String word = m.group().substring(0, letters);
        String label = letters > 1 ? LABELS.get(word.toLowerCase(Locale.ROOT)) : null;
        int split = m.start();
        if (label != null || letters > 1 && Month.number(word) > 0) {
            split += letters;
            Kind kind = label != null ? Kind.LABEL : Kind.MONTH;
            tokens.add(new FigureToken(kind, word, label, m.start(), split));
        }
        String figures = m.group().substring(split - m.start());
        tokens.add(new FigureToken(Kind.NUMBER, figures, null, split, m.end()));
    }

    private static boolean isMonth(String word) {
        return Month.number(word) > 0 || SEASONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int leadingLetters(String token) {
        int n = 0;
        while (n < token.length() && Character.isLetter(token.charAt(n))) {
            n++;
        }
        return n;
    }

    int leadingLetters() {
        return leadingLetters(text);
    }

    boolean isFigure() {
        return kind == Kind.NUMBER || kind == Kind.RANGE;
    }

    boolean is(String punctuation) {
        return text.equals(punctuation);
    }

    /** Whether it can be a year, a letter behind it included. */
    boolean isYear() {
        boolean lettered = text.length() == 5 && Character.isLowerCase(text.charAt(4));
        if (kind != Kind.NUMBER || !lettered && text.length() != 4) {
            return false;
        }
        String digits = text.substring(0, 4);
        return digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.compareTo("1500") >= 0
                && digits.compareTo("2100") < 0;
    }

    Integer year() {
        return Integer.valueOf(text.substring(0, 4));
    }

    String yearSuffix() {
        return text.length() == 5 ? text.substring(4) : null;
    }

    /** The figures without the letters before them, which belong to a journal's name. */
    FigureToken withoutLetters() {
        int letters = leadingLetters();
        return new FigureToken(kind, text.substring(letters), null, start + letters, end);
    }
}
