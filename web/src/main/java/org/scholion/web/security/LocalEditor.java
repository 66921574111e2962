package org.scholion.web.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whoever sits at the machine that the portal runs on, where {@code scholion.curation=local} lets
 * them edit the articles that belong to nobody without an account.
 */
@RequestScoped
class LocalEditor {

    /** A request with one of these came through a proxy, whose own address says nothing. */
    private static final List<String> OF_PROXIES =
            List.of(
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Proto",
                    "X-Real-IP",
                    "Via");

    private final CurationMode mode;
    private final RoutingContext context;

    LocalEditor(
            @ConfigProperty(name = "scholion.curation", defaultValue = "off") CurationMode mode,
            RoutingContext context) {
        this.mode = mode;
        this.context = context;
    }

    /**
     * Whether they send this request. The host must be a name of this machine too, so that no other
     * site can point its own name here (DNS rebinding).
     */
    boolean asks() {
        HttpServerRequest request = context.request();
        SocketAddress remote = request.remoteAddress();
        return mode == CurationMode.LOCAL
                && remote != null
                && Loopback.isAddress(remote.hostAddress())
                && Loopback.isHost(request.getHeader("Host"))
                && OF_PROXIES.stream().noneMatch(request.headers()::contains);
    }
}
