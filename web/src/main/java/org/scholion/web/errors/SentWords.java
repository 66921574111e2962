package org.scholion.web.errors;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.http.HttpHeaders;
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

    /** A request that is refused early has not been read yet. */
    private static boolean arrived(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith(FORM)) {
            return false;
        }
        if (request.isEnded() || !BlockingOperationControl.isBlockingAllowed()) {
            return request.isEnded() && !request.formAttributes().isEmpty();
        }
        try {
            request.setExpectMultipart(true);
            request.resume();
            request.end().toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | IllegalStateException notRead) {
            return false;
        }
    }
}
