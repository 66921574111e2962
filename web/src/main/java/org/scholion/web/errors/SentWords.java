package org.scholion.web.errors;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * What somebody wrote in a form that was refused: the page that says so gives it back, since not
 * every browser keeps it.
 */
final class SentWords {

    /** Fields in which people write more than a line. */
    private static final List<String> FIELDS =
            List.of("words", "instructions", "question", "description", "remark");

    private static final String FORM = "application/x-www-form-urlencoded";

    /** What takes longer to arrive is not waited for. */
    private static final int SECONDS = 5;

    private SentWords() {}

    /** Empty where this request is no form with such a field. */
    static Optional<String> of(HttpServerRequest request) {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        if (context != null && context.getFormData() != null) {
            return FIELDS.stream()
                    .map(field -> context.getFormParameter(field, true, false))
                    .filter(value -> value instanceof String text && !text.isBlank())
                    .map(String.class::cast)
                    .findFirst();
        }
        return arrived(request)
                ? FIELDS.stream()
                        .map(request::getFormAttribute)
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Has the fields of a form kept as they arrive: a request may have ended before anybody knows
     * that it is refused.
     */
    static void keep(HttpServerRequest request) {
        if (request.method() == HttpMethod.POST && isForm(request)) {
            request.setExpectMultipart(true);
        }
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(FORM);
    }

    /** A request that is refused early has not been read yet. */
    private static boolean arrived(HttpServerRequest request) {
        if (!isForm(request)) {
            return false;
        }
        if (request.isEnded() || !BlockingOperationControl.isBlockingAllowed()) {
            return request.isEnded();
        }
        try {
            // Who asks for the end after it came is refused.
            Future<Void> end = request.end();
            request.resume();
            end.toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IllegalStateException ended) {
            return request.isEnded();
        } catch (ExecutionException | TimeoutException notRead) {
            return false;
        }
    }
}
