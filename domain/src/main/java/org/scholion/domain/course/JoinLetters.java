package org.scholion.domain.course;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How a join code is written: 8 letters and digits of which no two look alike, so that it can be
 * read from a screen at the other end of a room. There are 852 thousand million of them.
 */
public final class JoinLetters {

    /** Without I, L, O, 0 and 1. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final int HALF = 4;

    /** Cyrillic letters that look like Latin ones: whoever types a code may have that keyboard. */
    private static final String CYRILLIC = "АВСЕНКМРТХУЗ";

    private static final String LATIN = "ABCEHKMPTXY3";

    private JoinLetters() {}

    public static String random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** In two halves for people: {@code K7MP-2XQA}. */
    public static String inHalves(String code) {
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }

    /**
     * The code that somebody means.
     *
     * @param typed with or without the hyphen, in any case, in Latin letters or Cyrillic ones that
     *     look like them; null counts as nothing
     * @return empty where no code is written so
     */
    public static Optional<String> meant(String typed) {
        if (typed == null || typed.length() > 100) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> !Character.isWhitespace(c) && "-–—.".indexOf(c) < 0)
                .forEach(c -> code.append(latin((char) c)));
        boolean written =
                code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return written ? Optional.of(code.toString()) : Optional.empty();
    }

    private static char latin(char c) {
        int at = CYRILLIC.indexOf(c);
        return at < 0 ? c : LATIN.charAt(at);
    }
}
