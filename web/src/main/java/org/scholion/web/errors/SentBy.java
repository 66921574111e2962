package org.scholion.web.errors;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Renders a page outside of a resource: gives it the request and who sent it. */
@ApplicationScoped
class SentBy {

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;

    SentBy(CurrentVertxRequest request, CurrentIdentityAssociation identity) {
        this.request = request;
        this.identity = identity;
    }

    /**
     * @param page never blocks
     */
    <T> T by(RoutingContext context, Supplier<T> page) {
        ManagedContext scope = Arc.container().requestContext();
        boolean isOurs = !scope.isActive();
        if (isOurs) {
            scope.activate();
        }
        try {
            request.setCurrent(context);
            identity.setIdentity(who(context));
            return page.get();
        } finally {
            if (isOurs) {
                scope.terminate();
            }
        }
    }

    /** A request that is refused early has not been asked who sends it. */
    private static SecurityIdentity who(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : NOBODY;
    }
}
