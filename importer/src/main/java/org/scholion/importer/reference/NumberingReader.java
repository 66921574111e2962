package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.importer.reference.FigureToken.Kind;

/**
 * Reads the figures that an entry ends with: {@code 20(3), 585–604}, {@code 2005, 61, 327–335},
 * {@code vol. 55, no. 1, pp. 108–124, 2013}, {@code 12, 1-21 (1995)}, {@code Т. 5, № 2. С. 10–20}.
 *
 * <p>The way we do it: labelled numbers go where their label says, a year is recognised by
 * brackets, a month beside it or its place, and what is left is volume, issue and pages in this
 * order; a number in brackets is an issue, a range pages.
 */
final class NumberingReader {

    private final List<FigureToken> tokens;
    private final Map<String, String> labelled = new HashMap<>();

    /** Numbers without a label, in their order. */
    private final List<FigureToken> free = new ArrayList<>();

    private FigureToken year;
    private FigureToken bracketed;

    private NumberingReader(List<FigureToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * @param knownYear the year where it stands elsewhere in the entry, else null
     * @return null where the text does not end with figures
     */
    static Numbering read(String text, Integer knownYear) {
        List<FigureToken> tail = FigureTail.of(text);
        return tail.isEmpty() ? null : new NumberingReader(tail).interpret(knownYear);
    }

    private Numbering interpret(Integer knownYear) {
        if (knownYear == null) {
            year = markedYear();
        }
        sort(knownYear);
        if (year == null && knownYear == null) {
            year = bareYear();
            free.remove(year);
        }
        int start = tokens.get(0).start();
        if (hasJournalLetters()) {
            free.set(0, free.get(0).withoutLetters());
            start = free.get(0).start();
        }
        return assign(start);
    }

    /** A year in brackets or beside a month. */
    private FigureToken markedYear() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isYear() && (isBracketed(i) || isBesideMonth(i))) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** Numbers behind a label apart from those without. */
    private void sort(Integer knownYear) {
        String label = null;
        for (int i = 0; i < tokens.size(); i++) {
            FigureToken token = tokens.get(i);
            if (token.kind() == Kind.LABEL) {
                boolean extent = isExtent(i);
                if (extent) {
                    free.remove(tokens.get(i - 1)); // "300 с.": how long a book is
                }
                label = extent ? null : token.label();
            } else if (token.isFigure() || token.kind() == Kind.ROMAN) {
                boolean repeatsYear =
                        knownYear != null && label == null && token.is(knownYear.toString());
                if (token == year || isDay(i) || repeatsYear) {
                    continue;
                }
                if (label != null) {
                    labelled.putIfAbsent(label, token.text());
                    label = null;
                } else {
                    bracketed = bracketed == null && isBracketed(i) ? token : bracketed;
                    free.add(token);
                }
            } else if (!token.is(".") && !token.is("(") && !token.is(":")) {
                label = null;
            }
        }
    }

    /** "JHEP11", "B911": the letters belong to the journal. */
    private boolean hasJournalLetters() {
        if (free.isEmpty() || labelled.containsKey("volume")) {
            return false;
        }
        FigureToken first = free.get(0);
        FigureToken firstFigure =
                tokens.stream().filter(FigureToken::isFigure).findFirst().orElse(null);
        boolean more = free.size() > 1 || labelled.containsKey("pages");
        return first == firstFigure
                && first.kind() == Kind.NUMBER
                && (first.leadingLetters() > 2 || first.leadingLetters() > 0 && more);
    }

    private Numbering assign(int start) {
        String volume = labelled.get("volume");
        String issue = labelled.get("issue");
        String pages = labelled.get("pages");
        boolean issueFirst = !free.isEmpty() && free.get(0) == bracketed;
        if (issue == null && bracketed != null && free.remove(bracketed)) {
            issue = bracketed.text();
        }
        FigureToken last = free.isEmpty() ? null : free.get(free.size() - 1);
        if (pages == null && last != null && arePages(last, volume, issueFirst)) {
            pages = last.text();
            free.remove(last);
        }
        if (volume == null && !free.isEmpty()) {
            volume = free.remove(0).text();
        }
        if (issue == null && !free.isEmpty()) {
            issue = free.remove(0).text();
        }
        if (pages == null && !free.isEmpty()) {
            pages = free.remove(0).text();
        }
        return new Numbering(
                start,
                volume,
                Clean.range(issue),
                Clean.range(pages),
                year == null ? null : year.year(),
                year == null ? null : year.yearSuffix());
    }

    private boolean arePages(FigureToken last, String volume, boolean issueFirst) {
        boolean alone = free.size() == 1 && volume == null;
        boolean electronic = last.leadingLetters() > 0 && last.kind() == Kind.NUMBER;
        return last.kind() == Kind.RANGE || !alone || issueFirst || electronic;
    }

    private boolean isExtent(int i) {
        if (i == 0
                || tokens.get(i - 1).kind() != Kind.NUMBER
                || !tokens.get(i).label().equals("pages")) {
            return false;
        }
        int next = i + 1 < tokens.size() && tokens.get(i + 1).is(".") ? i + 2 : i + 1;
        return next >= tokens.size() || !tokens.get(next).isFigure();
    }

    private boolean isBracketed(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).is("(")
                && tokens.get(i + 1).is(")");
    }

    private boolean isBesideMonth(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            FigureToken before = tokens.get(k);
            if (before.kind() == Kind.MONTH) {
                return true;
            }
            if (before.kind() != Kind.PUNCTUATION && before.kind() != Kind.NUMBER
                    || before.is("(")) {
                break;
            }
        }
        return i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.MONTH;
    }

    /** A day of a month: one or two digits beside the month's name. */
    private boolean isDay(int i) {
        boolean beside =
                i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.MONTH
                        || i > 0 && tokens.get(i - 1).kind() == Kind.MONTH;
        return beside && tokens.get(i).kind() == Kind.NUMBER && tokens.get(i).text().length() <= 2;
    }

    /** A year without brackets stands last or first, or is the only number that can be one. */
    private FigureToken bareYear() {
        if (free.isEmpty()) {
            return null;
        }
        FigureToken first = free.get(0);
        FigureToken last = free.get(free.size() - 1);
        boolean twoYears = free.size() == 2 && first.isYear() && !labelled.containsKey("pages");
        if (last.isYear() && !twoYears) {
            return last;
        }
        return first.isYear()
                ? first
                : free.stream().filter(FigureToken::isYear).findFirst().orElse(null);
    }
}
