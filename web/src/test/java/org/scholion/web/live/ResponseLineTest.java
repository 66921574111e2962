package org.scholion.web.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ResponseLineTest {

    private static final String MUCH = ":" + "x".repeat(100_000) + "\n\n";

    /** Says so much that the buffers on the way are full, and counts what is taken. */
    private static void fill(ResponseLine line, CompletableFuture<Boolean> refused) {
        for (int i = 0; i < 200; i++) {
            line.say(
                    MUCH,
                    taken -> {
                        if (!taken) {
                            refused.complete(true);
                        }
                    });
        }
    }

    @Test
    void whoReadsNothingIsCutOffAlthoughMuchWaits() throws Exception {
        Vertx vertx = Vertx.vertx();
        CompletableFuture<ResponseLine> opened = new CompletableFuture<>();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        HttpServer server =
                vertx.createHttpServer(new HttpServerOptions().setSendBufferSize(4_096))
                        .requestHandler(
                                request -> {
                                    request.response().closeHandler(end -> closed.complete(null));
                                    opened.complete(new ResponseLine(request));
                                })
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(10, TimeUnit.SECONDS);
        try (Socket reader = new Socket()) {
            reader.setReceiveBufferSize(4_096);
            reader.connect(new InetSocketAddress("localhost", server.actualPort()));
            reader.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            ResponseLine line = opened.get(10, TimeUnit.SECONDS);
            CompletableFuture<Boolean> refused = new CompletableFuture<>();
            fill(line, refused);
            line.cut();
            assertTrue(refused.get(10, TimeUnit.SECONDS));
            closed.get(10, TimeUnit.SECONDS);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsSaidAfterTheEndIsNotTaken() throws Exception {
        Vertx vertx = Vertx.vertx();
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(
                                request -> {
                                    ResponseLine line = new ResponseLine(request);
                                    line.hangUp();
                                    line.say(":\n\n", taken::complete);
                                })
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(10, TimeUnit.SECONDS);
        try (Socket reader = new Socket("localhost", server.actualPort())) {
            reader.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertFalse(taken.get(10, TimeUnit.SECONDS));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }
}
