package org.scholion.web.language;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The answer to a choice about the interface: remembered for a year, back to the page. */
public final class Choice {

    private static final int KEPT = (int) Duration.ofDays(365).toSeconds();

    private Choice() {}

    public static Response remember(String cookie, String value, String back) {
        return Response.seeOther(new ReturnPath(back).uri())
                .cookie(cookie(cookie, value))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The cookie that remembers it. */
    public static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
