package org.scholion.web.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may decide about the claims of an article. Until there are accounts that is nobody, or, with
 * {@code scholion.curation=local}, whoever sits at the machine that the portal runs on. Every
 * writing request and every edit control asks this class.
 */
@ApplicationScoped
public class MayCurate {

    /** A request with one of these came through a proxy, whose own address says nothing. */
    private static final List<String> OF_PROXIES =
            List.of(
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Proto",
                    "X-Real-IP",
                    "Via");

    /** What the history calls somebody who sits at the machine itself. */
    public static final String LOCAL_EDITOR = "local";

    private final CurationMode mode;

    MayCurate(@ConfigProperty(name = "scholion.curation", defaultValue = "off") CurationMode mode) {
        this.mode = mode;
    }

    /**
     * Whether who sends this may decide. The host must be a name of this machine too, so that no
     * other site can point its own name here (DNS rebinding).
     */
    public boolean asks(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return mode == CurationMode.LOCAL
                && remote != null
                && Loopback.isAddress(remote.hostAddress())
                && Loopback.isHost(request.getHeader("Host"))
                && OF_PROXIES.stream().noneMatch(request.headers()::contains);
    }

    /**
     * @return what the history calls who sends this
     * @throws NotFoundException where they may not: what one may not do is not there
     */
    public String editor(HttpServerRequest request) {
        if (!asks(request)) {
            throw new NotFoundException();
        }
        return LOCAL_EDITOR;
    }
}
