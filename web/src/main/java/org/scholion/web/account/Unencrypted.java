package org.scholion.web.account;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import org.scholion.web.security.SessionCookie;

/**
 * Whether a browser reaches the portal over the network without https: it would not keep the cookie
 * of a session, and who signs in should be told why.
 */
final class Unencrypted {

    private Unencrypted() {}

    /**
     * By the {@code Origin} that browsers send with every form; a program that sends none is let
     * be.
     */
    static boolean isSentBy(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null
                && "http".equals(scheme(origin))
                && SessionCookie.GUARDED.equals(SessionCookie.name(request));
    }

    private static String scheme(String origin) {
        try {
            return URI.create(origin).getScheme();
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
