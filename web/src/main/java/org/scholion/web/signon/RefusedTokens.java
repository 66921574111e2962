package org.scholion.web.signon;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Leads somebody whose token the library refused to the sign-in page, which says so. The library
 * itself answers an empty 401, before any resource is asked.
 */
@ApplicationScoped
class RefusedTokens {

    void register(@Observes Router router) {
        router.route("/sign-in/provider").failureHandler(RefusedTokens::answer);
    }

    private static void answer(RoutingContext context) {
        if (!isRefused(context.failure()) || context.response().headWritten()) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(303)
                .putHeader("Location", "/sign-in?refused=provider")
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    /** What the token says proves nothing, or the provider did not hand one out. */
    private static boolean isRefused(Throwable failure) {
        return failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationFailedException;
    }
}
