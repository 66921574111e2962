package org.scholion.web.reading;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** Whether claims are drawn in the text, and for whom. */
public enum ShownClaims {
    NONE,
    TO_READERS,
    /** With a way to add one from each paragraph. */
    TO_EDITORS;

    /** Name of the cookie that remembers the choice. */
    static final String COOKIE = "scholion-claims";

    static final String SHOW = "show";
    static final String HIDE = "hide";

    public boolean areDrawn() {
        return this != NONE;
    }

    public boolean areOpen() {
        return this == TO_EDITORS;
    }

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
