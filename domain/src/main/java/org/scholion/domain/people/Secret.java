package org.scholion.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that open something: a session, a one-time link. Only its {@link #hash} is kept,
 * so that nobody who reads the database can use what they find.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The secret that somebody shows.
     *
     * @param shown from a cookie or an address; empty where it cannot be one
     */
    public static Optional<Secret> of(String shown) {
        boolean written = shown != null && WRITTEN.matcher(shown).matches();
        return written ? Optional.of(new Secret(shown)) : Optional.empty();
    }

    /** 43 characters out of {@code [A-Za-z0-9_-]}. */
    public String value() {
        return value;
    }

    /** SHA-256, in 64 hexadecimal digits. There is nothing to guess, so it need not be slow. */
    public String hash() {
        try {
            byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Never the secret itself: it would end up in a log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
