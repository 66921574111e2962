package org.scholion.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Headers on every answer, also on errors and static files: nothing is loaded from elsewhere,
 * nothing runs or styles that is not a file of the portal, nobody frames it.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final Map<CharSequence, CharSequence> HEADERS =
            Map.of(
                    fast("Content-Security-Policy"),
                    fast(
                            "default-src 'none'; style-src 'self'; script-src 'self';"
                                    + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
                                    + " form-action 'self'; frame-ancestors 'none';"
                                    + " base-uri 'none'"),
                    fast("X-Content-Type-Options"),
                    fast("nosniff"),
                    fast("Referrer-Policy"),
                    fast("same-origin"),
                    fast("Permissions-Policy"),
                    fast("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                    fast("Cross-Origin-Opener-Policy"),
                    fast("same-origin"),
                    fast("Cross-Origin-Resource-Policy"),
                    fast("same-origin"));
    private static final int BEFORE_ALL_ROUTES = 10_000;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_ALL_ROUTES);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        HEADERS.forEach(headers::set);
        context.next();
    }

    private static CharSequence fast(String text) {
        return HttpHeaders.createOptimized(text);
    }
}
