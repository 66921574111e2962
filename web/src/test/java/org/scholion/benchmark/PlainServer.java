package org.scholion.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * The fastest that this machine can serve a page: asks a running portal for it once and serves the
 * same bytes from a Vert.x handler that does nothing else.
 *
 * <p>Arguments: the address of the page, the port to serve on and, for a page of somebody signed
 * in, the cookie of their session.
 */
public final class PlainServer {

    private PlainServer() {}

    public static void main(String[] arguments) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(arguments[0])).header("Accept-Encoding", "gzip");
        if (arguments.length > 2) {
            request.header("Cookie", arguments[2]);
        }
        HttpResponse<byte[]> page =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()
                        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(arguments[0] + " answers " + page.statusCode());
        }
        Buffer body = Buffer.buffer(page.body());
        String encoding = page.headers().firstValue("Content-Encoding").orElse("identity");
        int port = Integer.parseInt(arguments[1]);
        Vertx vertx = Vertx.vertx();
        for (int loop = 0; loop < Runtime.getRuntime().availableProcessors(); loop++) {
            vertx.createHttpServer()
                    .requestHandler(
                            asked ->
                                    asked.response()
                                            .putHeader("Content-Type", "text/html;charset=UTF-8")
                                            .putHeader("Content-Encoding", encoding)
                                            .end(body))
                    .listen(port);
        }
        System.out.printf("%d bytes (%s) on port %d%n", body.length(), encoding, port);
    }
}
