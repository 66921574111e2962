package org.scholion.importer.claim;

import java.util.Optional;

/**
 * Reads the name of a person or body that ends before a word or begins behind one: {@code
 * Vice-Mayor of Orlow V.V. Brandt}, {@code the Orlow News Agency}.
 */
final class NameReader {

    private static final int LONGEST = 18;

    /** In a longer one that ends in a person, only the person is meant. */
    private static final int LONG = 10;

    private final NameWords words;

    NameReader(NameWords words) {
        this.words = words;
    }

    /** Tokens of a name, from one index to behind another. */
    record Name(int from, int to) {}

    /** The name that begins at this token and ends at a comma, bracket, quotation or verb. */
    Optional<Name> after(Passage passage, int first) {
        int end = Math.min(passage.to(), first + LONGEST);
        int i = first;
        boolean proper = false;
        while (i < end) {
            Token token = passage.token(i);
            boolean goesOn = isInside(passage, i, first, end);
            boolean clause = proper && isArticle(token) && !isProperAt(passage, i + 1, end);
            boolean stop = words.isStop(token) && !(isLink(token) && isNamed(passage, i + 1, end));
            if (!goesOn || clause || stop || token.isNumber()) {
                break;
            }
            proper |= NameWords.isProper(token);
            i++;
        }
        while (i > first && passage.token(i - 1).is(".") && !isAbbreviated(passage, i - 1)) {
            i--;
        }
        return i > first ? Optional.of(new Name(first, i)) : Optional.empty();
    }

    /** The name that ends before this index. */
    Optional<Name> before(Passage passage, int behind) {
        int end = behind;
        int least = Math.max(passage.from(), behind - LONGEST);
        int i = end;
        while (i > least
                && isInside(passage, i - 1, least, end)
                && !isBorderWord(passage, i - 1, end)) {
            i--;
        }
        if (i >= end) {
            return Optional.empty();
        }
        while (i < end - 1 && (words.isStopWord(passage.token(i)) || isYear(passage, i))) {
            i++;
        }
        Token first = passage.token(i);
        boolean begins = first.isCapital() || isArticle(first) || words.isPronoun(first);
        if (!begins || end - i > LONG) {
            i = person(passage, i, end).map(Name::from).orElse(i);
        }
        return Optional.of(new Name(i, end));
    }

    /** A year before a name belongs to the time: {@code As early as 1945 Lind described}. */
    private static boolean isYear(Passage passage, int i) {
        Token token = passage.token(i);
        return token.isNumber() && NameWords.isProper(passage.token(i + 1));
    }

    /** The first person with initials in these tokens: {@code A. S. Pushkin}. */
    static Optional<Name> person(Passage passage, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            int j = i;
            while (j + 2 < to
                    && NameWords.isInitial(passage.token(j))
                    && passage.token(j + 1).is(".")) {
                j += 2;
            }
            if (j > i && NameWords.isProper(passage.token(j)) && isPrecededWell(passage, i, from)) {
                return Optional.of(new Name(i, j + 1));
            }
            i = Math.max(i, j - 1);
        }
        return Optional.empty();
    }

    private static boolean isPrecededWell(Passage passage, int i, int from) {
        return i == from || !passage.token(i - 1).is(".");
    }

    /** Marks inside names: stops of initials, hyphens, a dash between two capitalised words. */
    private boolean isInside(Passage passage, int i, int from, int end) {
        Token token = passage.token(i);
        if (passage.isBracketed(i)) {
            return false;
        }
        if (token.kind() != Token.Kind.MARK) {
            return true;
        }
        if (token.is(".")) {
            return i > from;
        }
        if (token.is("–")) {
            return i > passage.from()
                    && isProperAt(passage, i - 1, end)
                    && isProperAt(passage, i + 1, end);
        }
        return token.is("&") || token.is("-") || token.is("№");
    }

    private boolean isBorderWord(Passage passage, int i, int end) {
        Token token = passage.token(i);
        if (words.isAnd(token)) {
            return !isNamed(passage, i + 1, end) || i == passage.from();
        }
        return words.complement.contains(token.lower())
                || token.is("as")
                || token.is("but")
                || words.isStop(token)
                        && !token.is("in")
                        && !token.is("on")
                        && !token.is("for")
                        && !token.is("в");
    }

    private boolean isAbbreviated(Passage passage, int i) {
        return words.isOthers(passage.token(i - 1));
    }

    private static boolean isLink(Token token) {
        return token.is("for") || token.is("on");
    }

    private static boolean isArticle(Token token) {
        return token.is("the") || token.is("a") || token.is("an");
    }

    private static boolean isProperAt(Passage passage, int i, int end) {
        return i < end && passage.token(i).isWord() && passage.token(i).isCapital();
    }

    private boolean isNamed(Passage passage, int i, int end) {
        return isProperAt(passage, i, end)
                || i < end && isArticle(passage.token(i)) && isProperAt(passage, i + 1, end)
                || i < end && words.isOthers(passage.token(i));
    }
}
