package org.scholion.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.scholion.domain.people.Secret;

/**
 * Says who sends a request, by the cookie of their session. A request without one asks the database
 * nothing, nor does one for a file that is the same for everybody. A cookie that opens nothing
 * makes a visitor, not an error: public pages stay readable.
 */
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {

    private static final Set<String> FILES =
            Set.of("/css/", "/js/", "/img/", "/_static/", "/faces/", "/bundles/");

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager providers) {
        Optional<Secret> secret =
                isFile(context.request().path())
                        ? Optional.empty()
                        : SessionCookie.secret(context.request());
        if (secret.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return providers
                .authenticate(new SessionRequest(secret.get()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static boolean isFile(String path) {
        return path != null && FILES.stream().anyMatch(path::startsWith);
    }

    /**
     * Nobody is challenged here: {@link Visitor#orSignIn} leads to the sign-in page, and the route
     * of single sign-on is challenged by its provider.
     */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    /** Before single sign-on: who has a session of ours is asked nothing else. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }
}
