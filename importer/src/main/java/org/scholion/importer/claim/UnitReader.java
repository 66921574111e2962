package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the unit behind a number: scale and money, percent, multiples, measures, or the noun that
 * is counted.
 */
final class UnitReader {

    /** So many words a counted phrase has at most: {@code port container terminals}. */
    private static final int COUNTED = 4;

    private final FigureWords words;

    UnitReader(FigureWords words) {
        this.words = words;
    }

    /**
     * @param to index behind its last token
     * @param measured money, percent, a multiple or a measure, not a thing counted
     */
    record Unit(String unit, int to, boolean measured) {}

    /**
     * @param from index behind the number
     */
    Optional<Unit> read(Passage passage, int from) {
        int i = from;
        while (i < passage.to() && passage.token(i).is("-") && isTight(passage, i)) {
            i++;
        }
        boolean tight = i > from;
        String scale = scaleAt(passage, i);
        if (scale != null) {
            i = skipStop(passage, i + 1);
            Optional<Unit> money = named(words.currencies, passage, i);
            if (money.isPresent()) {
                return money.map(m -> new Unit(scale + " " + m.unit, m.to, true));
            }
            Optional<Unit> counted =
                    measure(passage, i).or(() -> counted(passage, skipScaleLink(passage, from)));
            int behind = i;
            return counted.map(c -> new Unit(scale + " " + c.unit, c.to, true))
                    .or(() -> Optional.of(new Unit(scale, behind, true)));
        }
        int at = i;
        return named(words.percents, passage, at)
                .or(() -> named(words.currencies, passage, at))
                .or(() -> times(passage, at))
                .or(() -> tight ? adjective(passage, at) : measure(passage, at))
                .or(() -> counted(passage, at));
    }

    private String scaleAt(Passage passage, int i) {
        return i < passage.to() && words.scales.contains(passage.token(i).lower())
                ? passage.token(i).lower()
                : null;
    }

    private int skipScaleLink(Passage passage, int from) {
        int i = skipStop(passage, from + 1);
        return i < passage.to() && passage.token(i).is("of") ? i + 1 : i;
    }

    /** The stop of a shortened unit: {@code тыс.}; not the last of the sentence. */
    private static int skipStop(Passage passage, int i) {
        return i < passage.to() - 1
                        && passage.token(i).is(".")
                        && passage.token(i).start() == passage.token(i - 1).end()
                ? i + 1
                : i;
    }

    /** One to three tokens that the table names, the longest first. */
    private static Optional<Unit> named(Map<String, String> table, Passage passage, int i) {
        Unit longest = null;
        StringBuilder joined = new StringBuilder();
        for (int k = i; k < passage.to() && k < i + 4; k++) {
            Token token = passage.token(k);
            boolean space = k > i && passage.token(k - 1).end() < token.start();
            joined.append(space ? " " : "").append(token.lower());
            String unit = table.get(joined.toString());
            if (unit != null) {
                longest = new Unit(unit, k + 1, true);
            }
        }
        return Optional.ofNullable(longest);
    }

    private Optional<Unit> times(Passage passage, int i) {
        return i < passage.to() && words.times.contains(passage.token(i).lower())
                ? Optional.of(new Unit("times", i + 1, true))
                : Optional.empty();
    }

    /** {@code 30 °C}, {@code 5 kg}. */
    private Optional<Unit> measure(Passage passage, int i) {
        if (i >= passage.to()) {
            return Optional.empty();
        }
        Token token = passage.token(i);
        if (token.is("°") && i + 1 < passage.to() && passage.token(i + 1).text().length() == 1) {
            return Optional.of(new Unit("°" + passage.token(i + 1).text(), i + 2, true));
        }
        boolean symbol = words.measures.contains(token.lower()) && !isArticle(token);
        return symbol ? Optional.of(new Unit(token.text(), i + 1, true)) : Optional.empty();
    }

    private static boolean isArticle(Token token) {
        return token.is("a") && !token.isCapital();
    }

    /** {@code a 12-week trial}: the word behind the hyphen. */
    private Optional<Unit> adjective(Passage passage, int i) {
        if (i >= passage.to() || !words.periods.contains(passage.token(i).lower())) {
            return measure(passage, i);
        }
        return Optional.of(new Unit(passage.token(i).lower() + "s", i + 1, true));
    }

    /** The thing counted, with the words before it: {@code large Russian companies}. */
    Optional<Unit> counted(Passage passage, int from) {
        List<String> phrase = new ArrayList<>();
        for (int i = from; i < passage.to() && i < from + COUNTED; i++) {
            Token token = passage.token(i);
            if (!token.isWord() || words.noNouns.contains(token.lower()) || words.isMonth(token)) {
                return Optional.empty();
            }
            phrase.add(token.text());
            if (isCountedNoun(token) || words.adjectivesShow && isLastWord(passage, i)) {
                return Optional.of(new Unit(String.join(" ", phrase), i + 1, false));
            }
        }
        return Optional.empty();
    }

    /** No word follows: an adjective here stands for a noun ({@code 48 больных}). */
    private static boolean isLastWord(Passage passage, int i) {
        return i + 1 >= passage.to() || !passage.token(i + 1).isWord();
    }

    private boolean isCountedNoun(Token token) {
        String word = token.lower();
        if (words.adjectivesShow) {
            return !word.matches(".{2,}(ых|их|ого|его|ой|ый|ий|ые|ие|ыми|ими|ным|ная)");
        }
        boolean plural =
                word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                        && !word.endsWith("'s");
        return plural || words.plurals.contains(word);
    }

    private static boolean isTight(Passage passage, int i) {
        return i > passage.from() && passage.token(i - 1).end() == passage.token(i).start();
    }
}
