package org.scholion.web.security;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Marks every answer to a request that the gate let through, in tests. */
class PassedTheGate {

    static final String HEADER = "X-Passed-The-Gate";

    @ServerRequestFilter(priority = Priorities.USER)
    public void mark(HttpServerResponse response) {
        response.putHeader(HEADER, "yes");
    }
}
