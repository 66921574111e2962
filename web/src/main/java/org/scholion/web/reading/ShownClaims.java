package org.scholion.web.reading;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** Whether a reader wants the claims drawn in the text. */
final class ShownClaims {

    /** Name of the cookie that remembers the choice. */
    static final String COOKIE = "scholion-claims";

    static final String SHOW = "show";
    static final String HIDE = "hide";

    private ShownClaims() {}

    /** The address says so ({@code ?claims=show}), else the cookie, else they are not drawn. */
    static boolean areWanted(HttpServerRequest request) {
        String asked = request.getParam("claims");
        if (SHOW.equals(asked) || HIDE.equals(asked)) {
            return SHOW.equals(asked);
        }
        Cookie remembered = request.getCookie(COOKIE);
        return remembered != null && SHOW.equals(remembered.getValue());
    }
}
