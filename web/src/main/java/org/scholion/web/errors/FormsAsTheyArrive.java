package org.scholion.web.errors;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks at each request before anything of its form can have arrived; see {@link SentWords}. */
@ApplicationScoped
class FormsAsTheyArrive {

    private static final int BEFORE_ALL_ROUTES = 9_000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    SentWords.keep(context.request());
                    context.next();
                },
                BEFORE_ALL_ROUTES);
    }
}
