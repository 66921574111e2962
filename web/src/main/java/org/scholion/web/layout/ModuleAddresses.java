package org.scholion.web.layout;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers {@code /js/v-9e07b1d4/card.js} with the file {@code /js/card.js}. A page of another
 * release asks for another version: it is sent to that of today, so that nothing is kept under a
 * name that is not its own.
 */
@ApplicationScoped
class ModuleAddresses {

    /** Before the files. */
    private static final int ORDER = -1;

    private static final String VERSIONED = "/js/v-[0-9a-f]{8}/(?<name>.+)";

    private final Assets assets;

    ModuleAddresses(Assets assets) {
        this.assets = assets;
    }

    void register(@Observes Router router) {
        router.getWithRegex(VERSIONED).order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String name = context.pathParam("name");
        String today = assets.moduleAt(name);
        if (context.normalizedPath().equals(today)) {
            context.reroute("/js/" + name);
        } else {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            context.redirect(today);
        }
    }
}
