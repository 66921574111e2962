package org.scholion.domain.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as far as one can tell without writing to it, in lower case.
 *
 * @param value such as {@code ada@example.org}; at most {@value SignInName#MAX} characters
 */
public record EmailAddress(String value) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "[^\\s@<>,;:\"\\\\()\\[\\]\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"\\\\()\\[\\]\\p{Cntrl}]+");

    /**
     * @throws IllegalArgumentException for what is no address, or one that is too long
     */
    public EmailAddress {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.length() > SignInName.MAX || !WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no e-mail address");
        }
    }
}
