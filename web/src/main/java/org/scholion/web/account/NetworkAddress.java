package org.scholion.web.account;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as one person can be told from another: a whole IPv4 address,
 * the first half of an IPv6 address.
 */
public record NetworkAddress(String value) {

    /**
     * Behind a proxy it is what the proxy says, where {@code quarkus.http.proxy} is configured to
     * trust it; a header that anybody could send counts for nothing.
     */
    public static NetworkAddress of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return of(remote == null ? null : remote.hostAddress());
    }

    /**
     * @param address in figures, never a name; null counts as one and the same for all
     */
    static NetworkAddress of(String address) {
        if (address == null || !address.contains(":")) {
            return new NetworkAddress(address == null ? "unknown" : address);
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? new NetworkAddress(network(parsed.getAddress()))
                    : new NetworkAddress(parsed.getHostAddress());
        } catch (UnknownHostException e) {
            return new NetworkAddress("unknown");
        }
    }

    private static String network(byte[] address) {
        return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address, 8)) + "/64";
    }
}
