package org.scholion.importer.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the number that begins at a token: {@code 1,234.5}, {@code 26,3}, {@code 10–20}, {@code 5 ×
 * 10⁴}, {@code nineteen}.
 */
final class NumberReader {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final FigureWords words;

    NumberReader(FigureWords words) {
        this.words = words;
    }

    /**
     * A number.
     *
     * @param value as {@link Figure#value}
     * @param to index behind its last token
     * @param word whether it was written as a word
     * @param small a word below four: often no quantity but talk
     */
    record Number(String value, int to, boolean word, boolean small) {}

    Optional<Number> read(Passage passage, int i) {
        Token token = passage.token(i);
        if (token.isNumber()) {
            return digits(passage, i);
        }
        String value = words.numbers.get(token.lower());
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Number(value, i + 1, true, value.length() == 1 && value.compareTo("4") < 0));
    }

    private Optional<Number> digits(Passage passage, int i) {
        Optional<String> first = value(passage.token(i).text());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String sign = isNegative(passage, i) ? "-" : "";
        if (isRange(passage, i)) {
            Optional<String> second = value(passage.token(i + 2).text());
            return second.map(s -> new Number(sign + first.get() + "–" + s, i + 3, false, false));
        }
        if (i + 2 < passage.to() && passage.token(i + 1).is("±")) {
            return Optional.of(new Number(sign + first.get(), i + 3, false, false));
        }
        if (i + 3 < passage.to() && passage.token(i + 1).is("×") && passage.token(i + 2).is("10")) {
            return Optional.of(power(passage, first.get(), i));
        }
        return Optional.of(new Number(sign + first.get(), i + 1, false, false));
    }

    private static boolean isRange(Passage passage, int i) {
        return i + 2 < passage.to()
                && (passage.token(i + 1).is("–") || passage.token(i + 1).is("-"))
                && passage.token(i + 2).isNumber()
                && passage.token(i + 1).start() == passage.token(i).end()
                && passage.token(i + 2).start() == passage.token(i + 1).end();
    }

    private static boolean isNegative(Passage passage, int i) {
        if (i == passage.from() || !passage.token(i - 1).is("-")) {
            return false;
        }
        boolean attached = passage.token(i - 1).end() == passage.token(i).start();
        boolean alone =
                i - 1 == passage.from()
                        || passage.token(i - 2).end() < passage.token(i - 1).start();
        return attached && alone;
    }

    /** {@code 5 × 10⁴}; exponents of two digits at most. */
    private static Number power(Passage passage, String factor, int i) {
        int to = i + 3;
        int exponent = 0;
        while (to < passage.to() && to < i + 5) {
            int digit = SUPERSCRIPTS.indexOf(passage.token(to).text());
            if (digit < 0) {
                break;
            }
            exponent = exponent * 10 + digit;
            to++;
        }
        BigDecimal value = new BigDecimal(factor).scaleByPowerOfTen(to == i + 3 ? 1 : exponent);
        return new Number(value.toPlainString(), to, false, false);
    }

    /**
     * Digits with separators as a decimal number with a point. A comma before three digits groups
     * them in English; else a comma is the decimal sign.
     */
    private Optional<String> value(String printed) {
        String text = printed.replaceAll("[\\s\\u00a0\\u2009\\u202f]", "");
        if (text.length() > 30) {
            return Optional.empty();
        }
        long points = text.chars().filter(c -> c == '.').count();
        long commas = text.chars().filter(c -> c == ',').count();
        if (points > 1) {
            return Optional.empty();
        }
        int comma = text.lastIndexOf(',');
        boolean decimal =
                commas == 1
                        && points == 0
                        && (words.adjectivesShow
                                || text.length() - comma != 4
                                || text.startsWith("0"));
        String plain = decimal ? text.replace(',', '.') : text.replace(",", "");
        String ascii =
                plain.chars()
                        .map(NumberReader::ascii)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return Optional.of(ascii);
    }

    private static int ascii(int c) {
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
    }
}
