package org.scholion.web.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.AccountPage.Field;
import org.scholion.web.account.AccountPage.Said;
import org.scholion.web.language.Choice;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.security.Requires;
import org.scholion.web.security.SessionCookie;
import org.scholion.web.security.Sessions;
import org.scholion.web.security.Visitor;

/** One's own account: name, language, and where one is signed in. */
@Requires(Right.USE_OWN_ACCOUNT)
@Path("/account")
public class AccountResource {

    private final AccountPage page;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitor visitor;

    AccountResource(AccountPage page, Accounts accounts, Sessions sessions, Visitor visitor) {
        this.page = page;
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitor = visitor;
    }

    @GET
    public Response account(@Context HttpServerRequest request) {
        return page.of(request, Said.nothing());
    }

    @POST
    @Path("name")
    public Response rename(@RestForm String shown, @Context HttpServerRequest request) {
        Said said = Said.nothing();
        DisplayName name = Typed.displayName(shown, problem -> said.about(Field.NAME, problem));
        if (name == null) {
            return page.of(request, said);
        }
        accounts.rename(visitor.orSignIn().account(), name);
        return done(Field.NAME);
    }

    /** An empty tag is what the browser asks for. */
    @POST
    @Path("language")
    public Response speak(@RestForm String language, @Context HttpServerRequest request) {
        Optional<InterfaceLanguage> chosen = InterfaceLanguage.of(language);
        String tag = chosen.map(known -> known.tag).orElse(null);
        accounts.change(visitor.orSignIn().account(), account -> account.speak(tag));
        Response.ResponseBuilder answer = Response.seeOther(address(Field.LANGUAGE));
        if (tag != null) {
            answer.cookie(Choice.cookie(InterfaceLanguage.COOKIE, tag));
        }
        return answer.build();
    }

    /** Ends one session; ending that of this very browser signs it out. */
    @POST
    @Path("sessions/{session}/ending")
    public Response end(@RestPath String session, @Context HttpServerRequest request) {
        long own = visitor.orSignIn().session();
        long ended = Ids.ofAddress(session).orElse(0L);
        sessions.end(ended, visitor.orSignIn().account());
        return ended == own ? signedOut(request) : done(Field.SESSIONS);
    }

    /** Signs out everywhere, here too. */
    @POST
    @Path("sessions/ending")
    public Response endAll(@Context HttpServerRequest request) {
        sessions.endAll(visitor.orSignIn().account());
        return signedOut(request);
    }

    private static Response signedOut(HttpServerRequest request) {
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(SessionCookie.take(request))
                .build();
    }

    private static Response done(Field field) {
        return Response.seeOther(address(field)).build();
    }

    static URI address(Field field) {
        return URI.create("/account?done=" + field.name().toLowerCase(java.util.Locale.ROOT));
    }
}
