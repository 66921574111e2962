package org.scholion.importer.claim;

/**
 * Says of a number that it is no quantity: a year, a date, a period of time, a label or a part of a
 * name, a place in a source.
 */
final class NoFigure {

    private final FigureWords words;
    private final Abbreviations abbreviations;

    NoFigure(FigureWords words, Abbreviations abbreviations) {
        this.words = words;
        this.abbreviations = abbreviations;
    }

    /**
     * In a citation, behind a label (one letter needs its stop: {@code с. 5}), in a formula, in a
     * date, a ratio or a time of day.
     */
    boolean isNamed(Passage passage, int i, int to) {
        if (passage.isCited(i)) {
            return true;
        }
        if (to < passage.to()
                && (words.isMonth(passage.token(to)) || isTightly(passage, to, ":", "/"))) {
            return true;
        }
        if (i == passage.from()) {
            return false;
        }
        Token before = passage.token(i - 1);
        int word = before.is(".") && i - 2 >= passage.from() ? i - 2 : i - 1;
        boolean shortened = passage.token(word).text().length() == 1 && word == i - 1;
        return words.labels.contains(passage.token(word).lower()) && !shortened
                || words.isMonth(before)
                || "=<>≤≥".contains(before.text())
                || isTightly(passage, i - 1, ":", "/")
                || isHyphenated(passage, i);
    }

    /** {@code LNG 2}, {@code Apollo 11}: a number behind a name. */
    boolean isPartOfName(Passage passage, int i) {
        if (i == passage.from()) {
            return false;
        }
        Token before = passage.token(i - 1);
        boolean first = i - 1 == passage.from();
        return before.isWord()
                && before.isCapital()
                && !words.approximate.contains(before.lower())
                && !(first && abbreviations.isOpener(before.lower()));
    }

    /**
     * A year. In Russian a noun for it follows ({@code г.}), or nothing that can be counted; in
     * English it is one unless "about" or the beginning of the sentence shows a count before a
     * plural.
     */
    boolean isYear(Passage passage, int i, int to, boolean counted) {
        Token token = passage.token(i);
        if (!token.isYear()) {
            return false;
        }
        boolean range = to > i + 1;
        boolean first = i == passage.from();
        boolean named = to < passage.to() && words.yearNouns.contains(passage.token(to).lower());
        if (named || range) {
            return true;
        }
        if (words.adjectivesShow) {
            return !counted;
        }
        return !counted || !(first || words.approximate.contains(passage.token(i - 1).lower()));
    }

    /** {@code the first ten months}, {@code in 10 months of 2022}: says when, not how much. */
    boolean isPeriod(Passage passage, int i, int to) {
        if (to >= passage.to() || !words.periods.contains(passage.token(to).lower())) {
            return false;
        }
        for (int k = i - 1; k >= passage.from() && k >= i - 3; k--) {
            if (words.periodBefore.contains(passage.token(k).lower())) {
                return true;
            }
        }
        int next = to + 1;
        return next < passage.to()
                && (passage.token(next).isYear()
                        || passage.token(next).is("of")
                                && next + 1 < passage.to()
                                && passage.token(next + 1).isYear()
                        || passage.token(next).is("ago")
                        || passage.token(next).is("later")
                        || passage.token(next).is("назад")
                        || passage.token(next).is("спустя"));
    }

    private static boolean isTightly(Passage passage, int i, String one, String other) {
        Token token = passage.token(i);
        return (token.is(one) || token.is(other))
                && i > passage.from()
                && i + 1 < passage.to()
                && passage.token(i - 1).end() == token.start()
                && passage.token(i + 1).start() == token.end()
                && passage.token(i - 1).isNumber()
                && passage.token(i + 1).isNumber();
    }

    /** A hyphen ties it to the word before: {@code C-4}; a range's second half is read before. */
    private static boolean isHyphenated(Passage passage, int i) {
        Token before = passage.token(i - 1);
        return (before.is("-") || before.is("–"))
                && i - 2 >= passage.from()
                && before.end() == passage.token(i).start()
                && passage.token(i - 2).end() == before.start();
    }
}
