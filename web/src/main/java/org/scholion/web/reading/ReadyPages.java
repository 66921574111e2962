package org.scholion.web.reading;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.SessionCookie;

/**
 * Answers a request for a reading page that is ready, on the thread that took the request: no
 * query, no rendering, no copy. Every other request, one for the text with its claims, and one with
 * a session, goes on to {@link TextResource}.
 */
@ApplicationScoped
class ReadyPages {

    /** Before the resources, behind the security headers. */
    private static final int ORDER = -1;

    private final CurrentEditions current;
    private final PreparedPages pages;

    ReadyPages(CurrentEditions current, PreparedPages pages) {
        this.current = current;
        this.pages = pages;
    }

    void register(@Observes Router router) {
        router.get("/articles/:slug/text").order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<PreparedPage> page =
                ShownClaims.areWanted(request) || SessionCookie.isIn(request)
                        ? Optional.empty()
                        : current.known(context.pathParam("slug"))
                                .flatMap(edition -> pages.ready(edition, Frame.of(request)));
        if (page.isPresent()) {
            Conditional.send(request, page.get());
        } else {
            context.next();
        }
    }
}
