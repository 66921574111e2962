package org.scholion.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses every request that could change something and was sent by a page of another site. All
 * browsers say so in {@code Sec-Fetch-Site}, older ones in {@code Origin}; a program that is no
 * browser says neither and carries nobody's cookies.
 */
@ApplicationScoped
class CrossSiteRequests {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int BEFORE_ALL_ROUTES_BEHIND_THE_HEADERS = 9_000;

    void register(@Observes Filters filters) {
        filters.register(CrossSiteRequests::check, BEFORE_ALL_ROUTES_BEHIND_THE_HEADERS);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method().name())
                || isFromHere(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"))) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .end("This was sent by a page of another site and was not done.");
        }
    }

    /** Each is the value of the header, or null. */
    static boolean isFromHere(String secFetchSite, String origin, String host) {
        if (secFetchSite != null) {
            return secFetchSite.equals("same-origin") || secFetchSite.equals("none");
        }
        return origin == null || host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static String authority(String origin) {
        int scheme = origin.indexOf("://");
        return scheme < 0 ? "" : origin.substring(scheme + 3);
    }
}
