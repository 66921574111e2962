package org.scholion.web.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.language.Choice;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.language.ReturnPath;
import org.scholion.web.security.SessionCookie;
import org.scholion.web.security.Sessions;

/**
 * Lets somebody in: ends the session their browser had, whosever it was, begins a new one with a
 * secret of its own, and leads them back to where they came from.
 */
@ApplicationScoped
public class Admission {

    private final Sessions sessions;

    Admission(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param back path of this portal; what is none becomes the start page
     */
    public Response of(Account account, HttpServerRequest request, String back) {
        SessionCookie.secret(request).ifPresent(sessions::end);
        Secret secret = sessions.begin(account, request.getHeader("User-Agent"));
        Response.ResponseBuilder answer =
                Response.seeOther(new ReturnPath(back).uri())
                        .cookie(SessionCookie.give(request, secret))
                        .header("Cache-Control", "no-store");
        if (account.language != null) {
            answer.cookie(Choice.cookie(InterfaceLanguage.COOKIE, account.language));
        }
        return answer.build();
    }

    /** Ends the session of this browser and leads to the start page. */
    Response end(HttpServerRequest request) {
        SessionCookie.secret(request).ifPresent(sessions::end);
        NewCookie nothing = SessionCookie.take(request);
        return Response.seeOther(new ReturnPath("/").uri())
                .cookie(nothing)
                .header("Cache-Control", "no-store")
                .build();
    }
}
