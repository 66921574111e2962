package org.scholion.web.errors;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.scholion.web.security.SignInNeeded;

/**
 * Leads somebody who is not signed in to the sign-in page, and from there back to the page they
 * asked for, or to the start page if they sent a form. Who wrote something gets it back, with a way
 * to sign in beside it. A program gets 401.
 */
class SignInAnswers {

    private final ErrorAnswers answers;

    SignInAnswers(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response signInFirst(SignInNeeded needed, HttpServerRequest request) {
        if (ErrorAnswers.isProgram(request.getHeader("Accept"))) {
            ErrorAnswers.Answer answer = answers.answer(request, 401);
            return Response.status(401)
                    .header("WWW-Authenticate", "Session")
                    .type(answer.type())
                    .entity(answer.body())
                    .build();
        }
        if (request.getHeader("HX-Request") == null && SentWords.of(request).isPresent()) {
            ErrorAnswers.Answer answer = answers.answer(request, 401);
            return Response.status(401)
                    .header("WWW-Authenticate", "Session")
                    .header("Cache-Control", "no-store")
                    .type(answer.type())
                    .entity(answer.body())
                    .build();
        }
        String back = request.method().name().equals("GET") ? request.uri() : "/";
        String page = "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        // A part of a page that a script asks for must not become the sign-in page.
        return request.getHeader("HX-Request") == null
                ? Response.seeOther(URI.create(page)).build()
                : Response.status(401).header("HX-Redirect", page).build();
    }
}
