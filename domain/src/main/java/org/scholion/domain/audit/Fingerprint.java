package org.scholion.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Says which findings of two editions are the same: equal code, and equal text and message but for
 * white space, case and punctuation. Numbers count: a corrected date is another finding.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String code, String raw, String message) {
        return sha256(code + "\n" + letters(raw) + "\n" + letters(message));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
