package org.scholion.web.live;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.function.Consumer;

/** A line that is the answer to a request. */
final class ResponseLine implements Line {

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    ResponseLine(HttpServerRequest request) {
        this.request = request;
        this.response = request.response();
        response.setChunked(request.version() != HttpVersion.HTTP_2);
        response.putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "private, no-store, no-transform")
                // nginx hands an answer on as it comes.
                .putHeader("X-Accel-Buffering", "no");
    }

    @Override
    public void say(String words, Consumer<Boolean> taken) {
        try {
            response.write(words).onComplete(written -> taken.accept(written.succeeded()));
        } catch (IllegalStateException ended) {
            // Somebody hung up a moment ago; the others are still to be told.
            taken.accept(false);
        }
    }

    @Override
    public void hangUp() {
        if (!response.ended() && !response.closed()) {
            response.end();
        }
    }

    /** A connection that takes nothing is closed below Vert.x, which would first write the rest. */
    @Override
    public void cut() {
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else if (request.connection() instanceof ConnectionBase connection) {
            connection.channel().pipeline().firstContext().close();
        } else {
            request.connection().close();
        }
    }
}
