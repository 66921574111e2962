package org.scholion.web.exit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.scholion.web.fixture.People;
import org.scholion.web.security.FormToken;

/** Asks the running portal, and counts how often. */
final class Portal {

    private final URI address;
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger asked = new AtomicInteger();

    Portal(int port) {
        this.address = URI.create("http://localhost:" + port);
    }

    int asked() {
        return asked.get();
    }

    Answer ask(Person person, Ask ask) {
        return ask(person, ask, null);
    }

    /**
     * @param tag of the page that they have; null for none
     */
    Answer ask(Person person, Ask ask, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(ask.path()));
        if (person.session() != null) {
            request.header("Cookie", People.COOKIE + "=" + person.session().value())
                    .header(FormToken.HEADER, new FormToken(person.session()).value());
        }
        if (ask.part()) {
            request.header("HX-Request", "true");
        }
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (ask.form() != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(ask.form()));
        }
        asked.incrementAndGet();
        try {
            return answer(browser.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        TreeMap<String, Object> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        headers.remove("content-length");
        headers.remove("date");
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                headers + "\n",
                Answer.text(response.body(), type.startsWith("application/zip")),
                response.headers().firstValue("ETag").orElse(""));
    }

    URI line(String path) {
        return address.resolve(path);
    }
}
