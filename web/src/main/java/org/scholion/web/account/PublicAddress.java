package org.scholion.web.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the portal is reached, for links that leave it: on paper, by mail, on the console. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> configured;
    private final int port;

    PublicAddress(
            @ConfigProperty(name = "scholion.address") Optional<String> configured,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.configured = configured.map(address -> address.replaceAll("/+$", ""));
        this.port = port;
    }

    /** Whether whoever runs the portal said it. */
    public boolean isConfigured() {
        return configured.isPresent();
    }

    /** As configured, else on the machine itself. */
    public String of(String path) {
        return configured.orElse("http://localhost:" + port) + path;
    }

    /**
     * As configured, else as the one who asks reaches it: right for what is shown to that same
     * person, never for mail to others, since the host of a request can be forged.
     */
    public String of(String path, HttpServerRequest request) {
        String asked = request.scheme() + "://" + request.getHeader("Host");
        return configured.orElse(asked) + path;
    }
}
