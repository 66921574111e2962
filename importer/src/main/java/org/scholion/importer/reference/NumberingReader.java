package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures that an entry ends with: {@code 20(3), 585–604}, {@code 2005, 61, 327–335},
 * {@code vol. 55, no. 1, pp. 108–124, 2013}, {@code 12, 1-21 (1995)}, {@code Т. 5, № 2. С. 10–20}.
 *
 * <p>The way we do it: the text is cut into tokens; the longest end of it that holds nothing but
 * numbers, labels, months and punctuation is taken; labelled numbers go where their label says, a
 * year is recognised by brackets or place, and what is left is volume, issue and pages in this
 * order, ranges being pages.
 */
final class NumberingReader {

    private static final Map<String, String> LABELS =
            WordList.keyed(NumberingReader.class, "labels.txt");

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

    private static final java.util.Set<String> SEASONS =
            java.util.Set.of(
                    "spring", "summer", "autumn", "fall", "winter", "весна", "лето", "осень",
                    "зима");

    private enum Kind {
        RANGE,
        NUMBER,
        ROMAN,
        LABEL,
        MONTH,
        WORD,
        PUNCTUATION,
        OTHER
    }

    private record Token(Kind kind, String text, String label, int start, int end) {}

    private final List<Token> tokens = new ArrayList<>();
    private final String text;

    private NumberingReader(String text) {
        this.text = text;
    }

    /**
     * @param knownYear the year where it stands elsewhere in the entry, else null
     * @return null where the text does not end with figures
     */
    static Numbering read(String text, Integer knownYear) {
        NumberingReader reader = new NumberingReader(text);
        reader.tokenise();
        int first = reader.firstOfTail();
        return first < 0 ? null : reader.interpret(first, knownYear);
    }

    private void tokenise() {
        for (Matcher m = TOKEN.matcher(text); m.find(); ) {
            String token = m.group();
            if (m.group("range") != null) {
                add(Kind.RANGE, m, null);
            } else if (m.group("number") != null) {
                number(m);
            } else if (m.group("roman") != null) {
                add(Kind.ROMAN, m, null);
            } else if (m.group("word") != null) {
                String label = LABELS.get(token.toLowerCase(Locale.ROOT));
                add(
                        label != null
                                ? Kind.LABEL
                                : Month.number(token) > 0
                                                || SEASONS.contains(token.toLowerCase(Locale.ROOT))
                                        ? Kind.MONTH
                                        : Kind.WORD,
                        m,
                        label);
            } else if (m.group("other") != null) {
                add(",;:.()[]-–/†*".contains(token) ? Kind.PUNCTUATION : Kind.OTHER, m, null);
            }
        }
    }

    /** "Volume21" and "Jul1994" are a word and a number. */
    private void number(Matcher m) {
        int letters = leadingLetters(m.group());
        String word = m.group().substring(0, letters);
        String label = letters > 1 ? LABELS.get(word.toLowerCase(Locale.ROOT)) : null;
        Kind kind = label != null ? Kind.LABEL : Month.number(word) > 0 ? Kind.MONTH : null;
        if (kind == null || letters < 2) {
            add(Kind.NUMBER, m, null);
            return;
        }
        tokens.add(new Token(kind, word, label, m.start(), m.start() + letters));
        tokens.add(
                new Token(
                        Kind.NUMBER,
                        m.group().substring(letters),
                        null,
                        m.start() + letters,
                        m.end()));
    }

    private void add(Kind kind, Matcher m, String label) {
        tokens.add(new Token(kind, m.group(), label, m.start(), m.end()));
    }

    /** Index of the first token of the tail, -1 where there is none. */
    private int firstOfTail() {
        int first = tokens.size();
        boolean figures = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.kind == Kind.WORD && isMark(i)) {
                continue;
            }
            if (token.kind == Kind.WORD || token.kind == Kind.OTHER) {
                break;
            }
            if (token.kind == Kind.LABEL && !isLabelAt(i)) {
                break;
            }
            if (token.kind == Kind.ROMAN
                    && (i == 0 || tokens.get(i - 1).kind != Kind.LABEL)
                    && !beforeIssue(i)) {
                break;
            }
            figures |= token.kind == Kind.NUMBER || token.kind == Kind.RANGE;
            first = i;
        }
        while (first < tokens.size() && isLoose(first)) {
            first++;
        }
        return figures && first < tokens.size() ? first : -1;
    }

    /** "(R)" behind a page, "E" in brackets of an erratum. */
    private boolean isMark(int i) {
        return tokens.get(i).text.length() <= 2
                && near(i, -1, "(")
                && near(i, 1, ")")
                && i > 1
                && tokens.get(i - 2).kind == Kind.NUMBER;
    }

    private boolean beforeIssue(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).text.matches("[(,:]");
    }

    /** A label has a number behind it, or is the unit of one before it ("312 p."). */
    private boolean isLabelAt(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && tokens.get(next).kind == Kind.PUNCTUATION
                && !tokens.get(next).text.equals(",")) {
            next++;
        }
        if (next < tokens.size()
                && tokens.get(next).kind != Kind.WORD
                && tokens.get(next).kind != Kind.OTHER
                && tokens.get(next).kind != Kind.MONTH
                && next - i <= 2) {
            return true;
        }
        return i > 0
                && (tokens.get(i - 1).kind == Kind.NUMBER)
                && tokens.get(i).label.equals("pages");
    }

    /** Punctuation and months that the tail begins with belong to what is before it. */
    private boolean isLoose(int i) {
        Token token = tokens.get(i);
        if (token.kind == Kind.PUNCTUATION) {
            return !token.text.equals("(") && !token.text.equals("[");
        }
        return token.kind == Kind.MONTH && (i + 1 >= tokens.size() || false);
    }

    private Numbering interpret(int first, Integer knownYear) {
        Map<String, String> labelled = new HashMap<>();
        List<Token> free = new ArrayList<>();
        List<Token> bracketed = new ArrayList<>();
        Integer year = null;
        String yearSuffix = null;
        Token yearToken = null;
        // years in brackets, and beside a month
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isYear(token)
                    && (near(i, -1, "(") && near(i, 1, ")") || besideMonth(i, first))
                    && knownYear == null
                    && year == null) {
                year = yearOf(token);
                yearSuffix = suffixOf(token);
                yearToken = token;
            }
        }
        String label = null;
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind) {
                case LABEL -> {
                    if (i > first
                            && tokens.get(i - 1).kind == Kind.NUMBER
                            && token.label.equals("pages")
                            && !figureFollows(i)) {
                        free.remove(tokens.get(i - 1)); // "300 с.": the extent of a book
                        label = null;
                    } else {
                        label = token.label;
                    }
                }
                case NUMBER, RANGE, ROMAN -> {
                    if (token == yearToken
                            || isDay(i, first)
                            || knownYear != null
                                    && token.text.equals(knownYear.toString())
                                    && label == null) {
                        continue;
                    }
                    if (label != null) {
                        labelled.putIfAbsent(label, token.text);
                        label = null;
                        continue;
                    }
                    if (near(i, -1, "(") && near(i, 1, ")")) {
                        bracketed.add(token);
                    }
                    free.add(token);
                }
                default -> {
                    if (!token.text.equals(".")
                            && !token.text.equals("(")
                            && !token.text.equals(":")) {
                        label = null;
                    }
                }
            }
        }
        if (year == null && knownYear == null) {
            Token bare = bareYear(free, labelled);
            if (bare != null) {
                free.remove(bare);
                year = yearOf(bare);
                yearSuffix = suffixOf(bare);
            }
        }
        String volume = labelled.get("volume");
        String issue = labelled.get("issue");
        String pages = labelled.get("pages");
        int start = tokens.get(first).start;
        List<Token> rest = new ArrayList<>(free);
        if (!rest.isEmpty() && rest.get(0) == firstFigure(first) && volume == null) {
            // "JHEP11", "B911": the letters belong to the journal
            Token token = rest.get(0);
            int letters = leadingLetters(token.text);
            if (letters > 0
                    && token.kind == Kind.NUMBER
                    && (letters > 2 || rest.size() > 1 || pages != null)) {
                start = token.start + letters;
                rest.set(
                        0,
                        new Token(
                                Kind.NUMBER,
                                token.text.substring(letters),
                                null,
                                start,
                                token.end));
            }
        }
        for (Token token : bracketed) {
            if (issue == null && free.contains(token)) {
                issue = token.text;
                rest.remove(token);
            }
        }
        Token last = rest.isEmpty() ? null : rest.get(rest.size() - 1);
        if (pages == null
                && last != null
                && (last.kind == Kind.RANGE
                        || rest.size() > 1
                        || volume != null
                        || issue != null && rest.size() > 1)) {
            boolean onlyVolume = rest.size() == 1 && volume == null && last.kind != Kind.RANGE;
            if (!onlyVolume) {
                pages = last.text;
                rest.remove(last);
            }
        }
        if (volume == null && !rest.isEmpty()) {
            volume = rest.remove(0).text;
        }
        if (issue == null && !rest.isEmpty()) {
            issue = rest.remove(0).text;
        }
        if (pages == null && !rest.isEmpty()) {
            pages = rest.remove(0).text;
        }
        return new Numbering(start, volume, range(issue), range(pages), year, yearSuffix);
    }

    private boolean figureFollows(int i) {
        for (int k = i + 1; k < tokens.size() && k <= i + 2; k++) {
            if (tokens.get(k).kind == Kind.NUMBER || tokens.get(k).kind == Kind.RANGE) {
                return true;
            }
            if (!tokens.get(k).text.equals(".")) {
                return false;
            }
        }
        return false;
    }

    private Token firstFigure(int first) {
        for (int i = first; i < tokens.size(); i++) {
            if (tokens.get(i).kind == Kind.NUMBER || tokens.get(i).kind == Kind.RANGE) {
                return tokens.get(i);
            }
        }
        return null;
    }

    private static int leadingLetters(String token) {
        int n = 0;
        while (n < token.length() && Character.isLetter(token.charAt(n))) {
            n++;
        }
        return n;
    }

    private static String range(String pages) {
        if (pages == null) {
            return null;
        }
        return pages.replaceAll("\\s*+[-‐‑–—−―]++\\s*+", "–").strip();
    }

    private boolean near(int i, int step, String punctuation) {
        int k = i + step;
        return k >= 0 && k < tokens.size() && tokens.get(k).text.equals(punctuation);
    }

    private boolean besideMonth(int i, int first) {
        for (int k = i - 1; k >= Math.max(first, i - 3); k--) {
            if (tokens.get(k).kind == Kind.MONTH) {
                return true;
            }
            if (tokens.get(k).kind != Kind.PUNCTUATION && tokens.get(k).kind != Kind.NUMBER
                    || tokens.get(k).text.equals("(")) {
                break;
            }
        }
        return i + 1 < tokens.size() && tokens.get(i + 1).kind == Kind.MONTH;
    }

    /** A day of a month: one or two digits beside the month's name. */
    private boolean isDay(int i, int first) {
        Token token = tokens.get(i);
        if (token.kind != Kind.NUMBER || token.text.length() > 2) {
            return false;
        }
        return i + 1 < tokens.size() && tokens.get(i + 1).kind == Kind.MONTH
                || i > first && tokens.get(i - 1).kind == Kind.MONTH;
    }

    private static boolean isYear(Token token) {
        if (token.kind != Kind.NUMBER) {
            return false;
        }
        String digits = token.text;
        if (digits.length() == 5 && Character.isLowerCase(digits.charAt(4))) {
            digits = digits.substring(0, 4);
        }
        return digits.length() == 4
                && digits.compareTo("1500") >= 0
                && digits.compareTo("2100") < 0
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Integer yearOf(Token token) {
        return Integer.valueOf(token.text.substring(0, 4));
    }

    private static String suffixOf(Token token) {
        return token.text.length() == 5 ? token.text.substring(4) : null;
    }

    /** A year without brackets stands last or first, or is the only number that can be one. */
    private static Token bareYear(List<Token> free, Map<String, String> labelled) {
        if (free.isEmpty()) {
            return null;
        }
        Token last = free.get(free.size() - 1);
        if (isYear(last)
                && (free.size() != 2 || !isYear(free.get(0)) || labelled.containsKey("pages"))) {
            return last;
        }
        if (isYear(free.get(0))) {
            return free.get(0);
        }
        return free.stream().filter(NumberingReader::isYear).findFirst().orElse(null);
    }
}
