package org.scholion.domain.people;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody signs in with: an e-mail address or any name. Compared in one form (NFKC, lower
 * case, no space at either end), so that two names that look alike are one.
 *
 * @param value in that form; 1 to {@value #MAX} characters, none of them a control character
 */
public record SignInName(String value) {

    /** Longest, which is the longest e-mail address (RFC 5321). */
    public static final int MAX = 254;

    /**
     * @throws IllegalArgumentException for a blank name, one that is too long or holds a control
     *     character
     */
    public SignInName {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > MAX) {
            throw new IllegalArgumentException(
                    "a sign-in name of %d characters; 1 to %d are allowed"
                            .formatted(value.length(), MAX));
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a sign-in name with a control character");
        }
    }
}
