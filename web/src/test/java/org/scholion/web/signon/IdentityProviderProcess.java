package org.scholion.web.signon;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect provider on a port of its own: discovery, keys, the page that asks for consent
 * (which consents), and signed tokens. A test says how the next token differs from a good one.
 */
public class IdentityProviderProcess implements QuarkusTestResourceLifecycleManager {

    private static HttpServer server;
    private static RsaJsonWebKey key;
    private static final Map<String, String> NONCES = new ConcurrentHashMap<>();
    private static Consumer<JwtClaims> next = claims -> {};
    private static RsaJsonWebKey signedWith;

    /** What the next tokens say. */
    static void says(Consumer<JwtClaims> claims) {
        next = claims;
        signedWith = key;
    }

    /** The next token is signed by somebody else. */
    static void isForged() {
        signedWith = newKey();
    }

    static String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public Map<String, String> start() {
        try {
            key = newKey();
            signedWith = key;
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", x -> answer(x, discovery()));
        server.createContext("/keys", x -> answer(x, keys()));
        server.createContext("/authorize", IdentityProviderProcess::consent);
        server.createContext("/token", IdentityProviderProcess::token);
        server.start();
        return Map.of(
                "scholion.single-sign-on.enabled", "true",
                "scholion.single-sign-on.name", "Northern University",
                "scholion.single-sign-on.issuer", issuer(),
                "scholion.single-sign-on.client-id", "scholion",
                "scholion.single-sign-on.client-secret", "a secret of the provider and the portal");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static String discovery() {
        return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
         "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
         "response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"],
         "code_challenge_methods_supported":["S256"]}\
        """
                .formatted(issuer());
    }

    private static String keys() {
        return "{\"keys\":[" + key.toJson() + "]}";
    }

    private static void consent(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = "code-" + NONCES.size();
        NONCES.put(code, asked.get("nonce"));
        String back = asked.get("redirect_uri");
        exchange.getResponseHeaders()
                .add("Location", back + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String nonce = NONCES.remove(parameters(body).get("code"));
        if (nonce == null) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(
                exchange,
                "{\"token_type\":\"Bearer\",\"expires_in\":300,\"access_token\":\"opaque\",\"id_token\":\"%s\"}"
                        .formatted(signed(nonce)));
    }

    private static String signed(String nonce) {
        try {
            JwtClaims claims = new JwtClaims();
            claims.setIssuer(issuer());
            claims.setAudience("scholion");
            claims.setSubject("person-1");
            claims.setIssuedAtToNow();
            claims.setExpirationTimeMinutesInTheFuture(5);
            claims.setStringClaim("nonce", nonce);
            next.accept(claims);
            JsonWebSignature token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setKey(signedWith.getPrivateKey());
            token.setKeyIdHeaderValue("key");
            token.setAlgorithmHeaderValue("RS256");
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static NumericDate anHourAgo() {
        NumericDate then = NumericDate.now();
        then.addSeconds(-3_600);
        return then;
    }

    private static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2_048);
            made.setKeyId("key");
            made.setAlgorithm("RS256");
            made.setUse("sig");
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> found = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
