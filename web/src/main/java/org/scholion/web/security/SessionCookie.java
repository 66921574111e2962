package org.scholion.web.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.scholion.domain.people.Secret;

/**
 * The cookie that holds the secret of a session. The prefix {@code __Host-} makes browsers take it
 * over https and from this very host alone; where the portal runs on the reader's own machine
 * without https there is no such cookie, and a plain one does.
 */
public final class SessionCookie {

    /** Its name over https. */
    public static final String GUARDED = "__Host-scholion";

    /** Its name where the portal runs on the reader's own machine without https. */
    public static final String PLAIN = "scholion";

    private SessionCookie() {}

    /** Whether the request comes with a session, be it open or not. Reads nothing but headers. */
    public static boolean isIn(HttpServerRequest request) {
        return request.getCookie(name(request)) != null;
    }

    /** The secret that the browser shows; empty where there is none or it is none. */
    public static Optional<Secret> secret(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(request));
        return cookie == null ? Optional.empty() : Secret.of(cookie.getValue());
    }

    /** Gives a browser its session; it forgets it when it is closed. */
    public static NewCookie give(HttpServerRequest request, Secret secret) {
        return cookie(request, secret.value()).build();
    }

    /** Takes the session from a browser. */
    public static NewCookie take(HttpServerRequest request) {
        return cookie(request, "").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(HttpServerRequest request, String value) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .secure(isGuarded(request))
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** Its name for this request. */
    public static String name(HttpServerRequest request) {
        return isGuarded(request) ? GUARDED : PLAIN;
    }

    /** Who lies about the host in a header harms only their own browser. */
    static boolean isGuarded(HttpServerRequest request) {
        return "https".equals(request.scheme()) || !Loopback.isHost(request.getHeader("Host"));
    }
}
