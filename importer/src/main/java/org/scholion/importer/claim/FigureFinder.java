package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the figures of a sentence in the order printed. See {@code figures.txt} for what counts.
 */
final class FigureFinder {

    /**
     * A number that may be a figure.
     *
     * @param unit null while none is known
     * @param counted its unit is a thing counted, not a measure
     */
    private record Candidate(int from, int to, String value, String unit, boolean counted) {}

    private final FigureWords words;
    private final NumberReader numbers;
    private final UnitReader units;
    private final NoFigure noFigure;

    FigureFinder(FigureWords words, Abbreviations abbreviations) {
        this.words = words;
        this.numbers = new NumberReader(words);
        this.units = new UnitReader(words);
        this.noFigure = new NoFigure(words, abbreviations);
    }

    List<Figure> find(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        int i = passage.from();
        int label = -1;
        while (i < passage.to()) {
            Optional<NumberReader.Number> number = numbers.read(passage, i);
            boolean labelled =
                    number.isPresent()
                            && (noFigure.isNamed(passage, i, number.get().to())
                                    || label >= 0 && isJoined(passage, label, i));
            if (labelled) {
                label = number.get().to();
                i = label;
                continue;
            }
            int at = i;
            Optional<Candidate> found =
                    fraction(passage, at)
                            .or(() -> number.flatMap(n -> candidate(passage, at, n, candidates)))
                            .or(() -> word(passage, at));
            found.ifPresent(candidates::add);
            i = found.map(Candidate::to).orElse(i + 1);
        }
        return figures(passage, candidates);
    }

    private Optional<Candidate> candidate(
            Passage passage, int i, NumberReader.Number number, List<Candidate> before) {
        Optional<UnitReader.Unit> unit =
                moneyBefore(passage, i, number.to()).or(() -> units.read(passage, number.to()));
        boolean year = number.to() < passage.to() && isYearNoun(passage.token(number.to()));
        boolean measured = unit.isPresent() && unit.get().measured() && !year;
        boolean counted = unit.isPresent() && !measured;
        if (!measured && noFigure.isYear(passage, i, number.to(), counted)
                || noFigure.isPeriod(passage, i, number.to())
                || !measured && noFigure.isPartOfName(passage, i)) {
            return Optional.empty();
        }
        if (number.word() && !measured) {
            boolean time = counted && words.periods.contains(unit.get().unit());
            return counted && (time || !number.small()) && !isTalk(unit.get().unit())
                    ? unit.map(u -> of(i, u, number))
                    : ellipsis(passage, i, number, before);
        }
        return Optional.of(
                unit.map(u -> of(i, u, number))
                        .orElse(new Candidate(i, number.to(), number.value(), null, false)));
    }

    private static Candidate of(int from, UnitReader.Unit unit, NumberReader.Number number) {
        int to = Math.max(unit.to(), number.to());
        return new Candidate(from, to, number.value(), unit.unit(), !unit.measured());
    }

    /** {@code $50 billion}, {@code USD 50 billion}. */
    private Optional<UnitReader.Unit> moneyBefore(Passage passage, int i, int to) {
        String money =
                i > passage.from() ? words.currencies.get(passage.token(i - 1).lower()) : null;
        if (money == null) {
            return Optional.empty();
        }
        boolean scaled = to < passage.to() && words.scales.contains(passage.token(to).lower());
        return Optional.of(
                scaled
                        ? new UnitReader.Unit(passage.token(to).lower() + " " + money, to + 1, true)
                        : new UnitReader.Unit(money, to, true));
    }

    private boolean isYearNoun(Token token) {
        return words.yearNouns.contains(token.lower());
    }

    private boolean isTalk(String unit) {
        for (String word : unit.toLowerCase(Locale.ROOT).split(" ")) {
            if (words.abstracts.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 19 governors took part, four even went abroad}: counts what was counted before. */
    private Optional<Candidate> ellipsis(
            Passage passage, int i, NumberReader.Number number, List<Candidate> before) {
        boolean follows =
                number.to() < passage.to()
                        && words.elliptic.contains(passage.token(number.to()).lower());
        if (!follows || number.value().equals("1") || before.isEmpty()) {
            return Optional.empty();
        }
        Candidate last = before.get(before.size() - 1);
        return last.counted
                ? Optional.of(new Candidate(i, number.to(), number.value(), last.unit, true))
                : Optional.empty();
    }

    /** {@code tripling}, {@code six-day}, {@code 5kg}. */
    private Optional<Candidate> word(Passage passage, int i) {
        Token token = passage.token(i);
        String multiple = words.multiples.get(token.lower());
        if (multiple != null) {
            return Optional.of(new Candidate(i, i + 1, multiple, "times", false));
        }
        if (token.kind() == Token.Kind.MIXED) {
            return mixed(token, i);
        }
        int hyphen = token.isWord() ? token.lower().indexOf('-') : -1;
        String number = hyphen > 0 ? words.numbers.get(token.lower().substring(0, hyphen)) : null;
        String rest = number == null ? "" : token.lower().substring(hyphen + 1);
        boolean period =
                words.periods.contains(rest) && number != null && number.compareTo("1") != 0;
        return period
                ? Optional.of(new Candidate(i, i + 1, number, rest + "s", false))
                : Optional.empty();
    }

    private Optional<Candidate> mixed(Token token, int i) {
        int letters = 0;
        while (letters < token.text().length()
                && !Character.isLetter(token.text().charAt(letters))) {
            letters++;
        }
        String unit = token.lower().substring(letters);
        String value = token.text().substring(0, letters).replace(",", "");
        boolean known = words.measures.contains(unit) || words.scales.contains(unit);
        return known && value.length() < 20 && unit.length() > 1
                ? Optional.of(
                        new Candidate(i, i + 1, value, token.text().substring(letters), false))
                : Optional.empty();
    }

    /**
     * {@code a third of}, {@code two thirds}, {@code more than half}; not {@code the first half}.
     */
    private Optional<Candidate> fraction(Passage passage, int i) {
        Token token = passage.token(i);
        Token next = i + 1 < passage.to() ? passage.token(i + 1) : null;
        String alone = words.fractions.get(token.lower());
        Token before = i > passage.from() ? passage.token(i - 1) : null;
        boolean excluded = before != null && words.noFractions.contains(before.lower());
        if (alone != null && !excluded && isShare(alone, next, before)) {
            return Optional.of(new Candidate(i, i + 1, "1/" + alone, "share", false));
        }
        String part = next == null ? null : words.fractions.get(next.lower());
        String count = token.is("a") ? "1" : words.numbers.get(token.lower());
        Token behind = i + 2 < passage.to() ? passage.token(i + 2) : null;
        boolean share =
                part != null
                        && count != null
                        && (!count.equals("1") || isShare(part, behind, before));
        return share && !excluded
                ? Optional.of(new Candidate(i, i + 2, count + "/" + part, "share", false))
                : Optional.empty();
    }

    /** Of what, by what, more than what: else it is an ordinal. */
    private boolean isShare(String denominator, Token behind, Token before) {
        boolean compared =
                before != null
                        && (before.is("by")
                                || before.is("than")
                                || before.is("на")
                                || words.approximate.contains(before.lower()));
        boolean whole =
                behind != null && (behind.is("of") || behind.is("the") && denominator.equals("2"));
        return compared || whole || words.adjectivesShow;
    }

    /** Candidates without a unit share that of the next one, or are dropped. */
    private List<Figure> figures(Passage passage, List<Candidate> candidates) {
        List<Figure> figures = new ArrayList<>();
        Candidate next = null;
        for (int k = candidates.size() - 1; k >= 0; k--) {
            Candidate one = candidates.get(k);
            if (one.unit == null
                    && next != null
                    && next.unit != null
                    && isJoined(passage, one.to, next.from)) {
                one = new Candidate(one.from, one.to, one.value, next.unit, next.counted);
            }
            boolean decimal = one.value.indexOf('.') > 0;
            if (one.unit != null || decimal) {
                String unit = one.unit == null ? "" : one.unit;
                figures.add(new Figure(passage.text(one.from, one.to), one.value, unit));
            }
            next = one;
        }
        Collections.reverse(figures);
        return figures;
    }

    /** Only commas, "and", "or", "to" and the like stand between. */
    private boolean isJoined(Passage passage, int from, int to) {
        if (to - from > 3 || to <= from) {
            return to == from;
        }
        for (int i = from; i < to; i++) {
            Token token = passage.token(i);
            if (!words.connectors.contains(token.lower()) && !token.is("–") && !token.is("-")) {
                return false;
            }
        }
        return true;
    }
}
