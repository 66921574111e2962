package org.scholion.web.errors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.scholion.web.layout.Frame;

/** Makes the answer to a request that failed: by status and by who asks. */
@ApplicationScoped
public class ErrorAnswers {

    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);

    private static final String HTML = "text/html;charset=UTF-8";

    /**
     * @param words what the sender wrote; null for nothing
     */
    record page(Frame frame, int status, String words) implements TemplateInstance {}

    /** A body and its type. */
    public record Answer(String type, String body) {}

    private final ObjectMapper json;
    private final String broken;

    ErrorAnswers(ObjectMapper json) {
        this.json = json;
        this.broken = read("errors/500.html");
    }

    /**
     * @param status 400 to 599. From 500 on the page is static and says nothing of what happened,
     *     but for somebody who wrote something: they get it back, if a page can still be made
     */
    public Answer answer(HttpServerRequest request, int status) {
        if (isProgram(request.getHeader(HttpHeaders.ACCEPT))) {
            return new Answer("application/problem+json", problem(status));
        }
        boolean asks = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (status < 500) {
            return page(request, status, asks);
        }
        try {
            return asks ? still() : page(request, status, false);
        } catch (RuntimeException cause) {
            LOG.errorf(cause, "no page for answer %d to %s", status, request.path());
            return still();
        }
    }

    private Answer page(HttpServerRequest request, int status, boolean asks) {
        Frame asked = Frame.of(request);
        Frame frame = asks ? asked : asked.leadingTo("/articles");
        String words = asks ? null : SentWords.of(request).orElse(null);
        return new Answer(HTML, frame.dress(new page(frame, status, words)).render());
    }

    private Answer still() {
        return new Answer(HTML, broken);
    }

    /** A program names JSON and does not name HTML; whoever names neither gets the page. */
    static boolean isProgram(String accept) {
        String wanted = accept == null ? "" : accept.toLowerCase(Locale.ROOT);
        boolean takesJson =
                wanted.contains("application/json") || wanted.contains("application/problem+json");
        return takesJson && !wanted.contains("text/html");
    }

    private String problem(int status) {
        ObjectNode problem = json.createObjectNode();
        problem.put("type", "about:blank");
        problem.put("title", reason(status));
        problem.put("status", status);
        return problem.toString();
    }

    private static String reason(int status) {
        var known = jakarta.ws.rs.core.Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    private static String read(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + path, cause);
        }
    }
}
