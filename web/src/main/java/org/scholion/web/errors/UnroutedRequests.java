package org.scholion.web.errors;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers requests that fail before a resource sees them: no route, a malformed address. */
@ApplicationScoped
class UnroutedRequests {

    private final ErrorAnswers answers;
    private final SentBy asSent;

    UnroutedRequests(ErrorAnswers answers, SentBy asSent) {
        this.answers = answers;
        this.asSent = asSent;
    }

    void register(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 413, 414, 431}) {
            router.errorHandler(status, context -> answer(context, status));
        }
        router.route().last().handler(context -> answer(context, 404));
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended()) {
            return;
        }
        ErrorAnswers.Answer answer =
                asSent.by(context, () -> answers.answer(context.request(), status));
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", answer.type())
                .putHeader("Cache-Control", "no-store")
                .end(answer.body());
    }
}
