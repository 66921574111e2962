package org.scholion.domain.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody signs in with: an e-mail address or any name. Compared in one form (NFKC, lower
 * case, no space at either end), so that two names that look alike are one.
 *
 * @param value in that form; 1 to {@value #MAX} characters, none of them invisible
 */
public record SignInName(String value) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    /** Longest, which is the longest e-mail address (RFC 5321). */
    public static final int MAX = 254;

    /**
     * @throws IllegalArgumentException for a blank name, one that is too long or holds a character
     *     that is not seen, or turns the others round
     */
    public SignInName {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > MAX) {
            throw new IllegalArgumentException(
                    "a sign-in name of %d characters; 1 to %d are allowed"
                            .formatted(value.length(), MAX));
        }
        if (UNSEEN.matcher(value).find()) {
            throw new IllegalArgumentException("a sign-in name with an invisible character");
        }
    }
}
