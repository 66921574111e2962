package org.scholion.web.signon;

import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who somebody is, as the provider says in a token whose signature, audience, time and nonce were
 * checked.
 *
 * @param email null where the provider says none
 * @param emailVerified whether the provider checked that they read mail there
 * @param name null where the provider says none
 */
record ProvenPerson(
        String issuer, String subject, String email, boolean emailVerified, String name) {

    static ProvenPerson in(JsonWebToken token) {
        Object verified = token.getClaim("email_verified");
        return new ProvenPerson(
                token.getIssuer(),
                token.getSubject(),
                token.getClaim("email"),
                "true".equals(String.valueOf(verified)),
                Optional.<String>ofNullable(token.getClaim("name"))
                        .orElse(token.getClaim("preferred_username")));
    }
}
