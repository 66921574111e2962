package org.scholion.web.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses a request that could change something, comes with a session, and does not carry the
 * {@link FormToken} of that session, in a field of the form or in a header.
 */
class FormTokens {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /**
     * @throws ForbiddenException where the token is missing or that of another session
     */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext context, HttpServerRequest request) {
        if (SAFE.contains(context.getMethod()) || !SessionCookie.isIn(request)) {
            return;
        }
        boolean carried =
                SessionCookie.secret(request)
                        .filter(secret -> new FormToken(secret).is(sent(context, request)))
                        .isPresent();
        if (!carried) {
            throw new ForbiddenException();
        }
    }

    private static String sent(
            ResteasyReactiveContainerRequestContext context, HttpServerRequest request) {
        String header = request.getHeader(FormToken.HEADER);
        if (header != null) {
            return header;
        }
        var form = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        return (String) form.getFormParameter(FormToken.FIELD, true, false);
    }
}
