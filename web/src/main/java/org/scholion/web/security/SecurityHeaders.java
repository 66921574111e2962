package org.scholion.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Headers on every answer, also on errors and static files: nothing is loaded from elsewhere,
 * nothing runs or styles that is not a file of the portal, nobody frames it.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final CharSequence POLICY =
            HttpHeaders.createOptimized(
                    "default-src 'none'; style-src 'self'; script-src 'self';"
                            + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
                            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    private static final CharSequence PERMISSIONS =
            HttpHeaders.createOptimized(
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final int BEFORE_ALL_ROUTES = 10_000;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_ALL_ROUTES);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        context.next();
    }
}
