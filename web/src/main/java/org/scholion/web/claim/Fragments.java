package org.scholion.web.claim;

import io.vertx.core.http.HttpServerRequest;

/** Whether a module of the page asks, which wants only the part that changes. */
final class Fragments {

    private Fragments() {}

    static boolean areWanted(HttpServerRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
