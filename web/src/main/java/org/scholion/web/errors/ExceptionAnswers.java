package org.scholion.web.errors;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps every exception of a resource to an answer, and logs once what nobody expected. */
class ExceptionAnswers {

    private static final Logger LOG = Logger.getLogger(ExceptionAnswers.class);

    private final ErrorAnswers answers;

    ExceptionAnswers(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response expected(WebApplicationException exception, HttpServerRequest request) {
        Response meant = exception.getResponse();
        if (meant.getStatus() < 400) {
            return meant;
        }
        return answer(
                request,
                meant.getStatus(),
                meant.getHeaderString(HttpHeaders.ALLOW),
                meant.getHeaderString(HttpHeaders.RETRY_AFTER));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable exception, HttpServerRequest request) {
        LOG.errorf(exception, "%s %s failed", request.method(), request.path());
        return answer(request, 500, null, null);
    }

    private Response answer(
            HttpServerRequest request, int status, String allow, String retryAfter) {
        ErrorAnswers.Answer answer = answers.answer(request, status);
        return Response.status(status)
                .type(answer.type())
                .header(HttpHeaders.ALLOW, allow)
                .header(HttpHeaders.RETRY_AFTER, retryAfter)
                .header("Cache-Control", "no-store")
                .entity(answer.body())
                .build();
    }
}
