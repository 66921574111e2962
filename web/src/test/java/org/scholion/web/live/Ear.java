package org.scholion.web.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;

/** Listens at the line of an open page. */
public final class Ear implements AutoCloseable {

    /** What is heard when the line has ended. */
    public static final String END = "the end";

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private Ear(HttpResponse<InputStream> response) {
        this.response = response;
        Thread listening = new Thread(this::listen, "ear");
        listening.setDaemon(true);
        listening.start();
    }

    /**
     * @param last id of the event that was heard last; null for none
     */
    public static Ear at(URI line, Secret session, String last) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(line)
                        .header("Accept", "text/event-stream")
                        .header("Cookie", People.COOKIE + "=" + session.value());
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return new Ear(BROWSER.send(request.build(), BodyHandlers.ofInputStream()));
    }

    private void listen() {
        try (Stream<String> lines =
                new java.io.BufferedReader(
                                new java.io.InputStreamReader(
                                        response.body(), java.nio.charset.StandardCharsets.UTF_8))
                        .lines()) {
            List<String> event = new ArrayList<>();
            lines.forEach(
                    line -> {
                        if (!line.isEmpty()) {
                            event.add(line);
                            return;
                        }
                        String said = String.join(" ", event);
                        event.clear();
                        if (said.startsWith("event")) {
                            heard.add(said);
                        }
                    });
        } catch (UncheckedIOException closed) {
            // The end comes below.
        }
        heard.add(END);
    }

    /** The next event, its lines joined by blanks. */
    public String next() throws InterruptedException {
        String said = heard.poll(20, TimeUnit.SECONDS);
        return said == null ? "nothing" : said;
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
