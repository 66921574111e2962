package org.scholion.web.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.scholion.domain.people.Secret;

/** Somebody shows the secret of a session. */
final class SessionRequest extends BaseAuthenticationRequest {

    final Secret secret;

    SessionRequest(Secret secret) {
        this.secret = secret;
    }
}
