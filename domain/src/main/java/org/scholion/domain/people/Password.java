package org.scholion.domain.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A password as somebody typed it, in one form for all keyboards: NFKC, as SASLprep asks for. No
 * rule about letters and digits: length is what counts (NIST SP 800-63B).
 */
public final class Password {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 256;

    /** A name shorter than this may well stand in a good password. */
    private static final int SHORTEST_NAME = 4;

    /** Why it is not taken. */
    public enum Objection {
        TOO_SHORT,
        TOO_LONG,
        OWN_NAME,
        /** One of those that everybody tries first. */
        COMMON
    }

    private final String value;

    /**
     * @param typed null counts as empty
     */
    public Password(String typed) {
        this.value = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** For the hash alone. */
    public String value() {
        return value;
    }

    /** Characters as people count them. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** In lower case, for the list of common ones. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Whether it is little more than one of these names; null ones count as none. */
    public boolean isMadeOf(String... names) {
        String letters = letters(folded());
        return Stream.of(names)
                .filter(name -> name != null)
                .flatMap(
                        name -> Stream.concat(Stream.of(name), Stream.of(name.split("[\\s@._-]+"))))
                .map(name -> letters(name.toLowerCase(Locale.ROOT)))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(name -> !letters.isEmpty() && letters.replace(name, "").isEmpty());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "");
    }

    /** Never the password itself. */
    @Override
    public String toString() {
        return "a password";
    }
}
