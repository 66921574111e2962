package org.scholion.web.security;

import io.quarkus.security.credential.Credential;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.scholion.domain.people.Secret;

/**
 * What every form of a session carries, so that no other site can send one: an HMAC under the
 * secret of the session, which no other page can read. It is nowhere stored and ends with the
 * session.
 */
public final class FormToken implements Credential {

    /** Name of the form's field. */
    public static final String FIELD = "form-token";

    /** Where a script sends it that sends no form. */
    public static final String HEADER = "X-Form-Token";

    private static final byte[] PURPOSE = "form".getBytes(StandardCharsets.US_ASCII);

    private final Secret session;

    public FormToken(Secret session) {
        this.session = session;
    }

    /** 43 characters out of {@code [A-Za-z0-9_-]}. */
    public String value() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = session.value().getBytes(StandardCharsets.US_ASCII);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /**
     * Takes the same time whatever was sent.
     *
     * @param sent may be null
     */
    boolean is(String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        value().getBytes(StandardCharsets.US_ASCII),
                        sent.getBytes(StandardCharsets.UTF_8));
    }
}
