package org.scholion.web.reading;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A page as it goes over the wire.
 *
 * @param tag its entity tag, made of its content: weak, since it is the same for both encodings
 */
public record PreparedPage(Buffer plain, Buffer gzip, String tag) {

    /**
     * The text with a page around it.
     *
     * @param page the page, with {@code place} once where the text belongs
     */
    static PreparedPage around(Deflated text, String page, String place) {
        int at = page.indexOf(place);
        byte[] before = page.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] behind = page.substring(at + place.length()).getBytes(StandardCharsets.UTF_8);
        byte[] plain =
                ByteBuffer.allocate(before.length + text.plain.length + behind.length)
                        .put(before)
                        .put(text.plain)
                        .put(behind)
                        .array();
        return new PreparedPage(
                Buffer.buffer(plain),
                Buffer.buffer(text.gzipBetween(before, behind)),
                "W/\"" + digest(plain) + "\"");
    }

    /** A page of one reader's, which is sent often: compressed once, at a middle level. */
    public static PreparedPage of(String page) {
        byte[] plain = page.getBytes(StandardCharsets.UTF_8);
        return new PreparedPage(
                Buffer.buffer(plain),
                Buffer.buffer(Deflated.gzip(plain)),
                "W/\"" + digest(plain) + "\"");
    }

    public int size() {
        return plain.length() + gzip.length();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
