package org.scholion.web.person;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Password;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.NetworkAddress;
import org.scholion.web.account.SignIn;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.security.SessionCookie;
import org.scholion.web.security.Sessions;
import org.scholion.web.security.Visitor;

/** Deletes one's own account: says what happens, and asks for the password. */
@Requires(Right.USE_OWN_ACCOUNT)
@Path("/account/deletion")
public class OwnDepartureResource {

    /** Whether it is certain enough that it is them. */
    enum Doubt {
        NONE,
        WRONG,
        LONG_AGO;

        public boolean isWrong() {
            return this == WRONG;
        }

        public boolean isLongAgo() {
            return this == LONG_AGO;
        }
    }

    /**
     * @param only whether nobody else administers the portal, so that it cannot be done
     * @param seconds to wait, after too many wrong passwords; else 0
     */
    record leave(
            Frame frame,
            Account account,
            List<String> orphaned,
            boolean only,
            Doubt doubt,
            int seconds)
            implements TemplateInstance {}

    private final Departure departure;
    private final Administrators administrators;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Visitor visitor;

    OwnDepartureResource(
            Departure departure,
            Administrators administrators,
            SignIn signIn,
            Sessions sessions,
            Visitor visitor) {
        this.departure = departure;
        this.administrators = administrators;
        this.signIn = signIn;
        this.sessions = sessions;
        this.visitor = visitor;
    }

    @GET
    public Response ask(@Context HttpServerRequest request) {
        return page(request, 200, Doubt.NONE, 0);
    }

    /** Whoever has no password must have signed in a moment ago. */
    @POST
    @Blocking
    public Uni<Response> delete(@RestForm String current, @Context HttpServerRequest request) {
        Account account = visitor.account();
        if (account.passwordHash == null) {
            return Uni.createFrom()
                    .item(
                            sessions.isFresh(visitor.orSignIn())
                                    ? gone(account, request)
                                    : page(request, 400, Doubt.LONG_AGO, 0));
        }
        return signIn.attempt(account.signInName, new Password(current), NetworkAddress.of(request))
                .map(
                        outcome -> {
                            if (outcome instanceof SignIn.Known) {
                                return gone(account, request);
                            }
                            return outcome instanceof SignIn.TooSoon soon
                                    ? page(request, 429, Doubt.NONE, soon.seconds())
                                    : page(request, 400, Doubt.WRONG, 0);
                        });
    }

    private Response gone(Account account, HttpServerRequest request) {
        try {
            departure.of(account.id, account.id);
        } catch (LastAdministrator last) {
            return page(request, 409, Doubt.NONE, 0);
        }
        return Response.seeOther(URI.create("/")).cookie(SessionCookie.take(request)).build();
    }

    private Response page(HttpServerRequest request, int status, Doubt doubt, int seconds) {
        Frame frame = Frame.of(request);
        Account account = visitor.account();
        leave page =
                new leave(
                        frame,
                        account,
                        departure.orphanedCourses(account.id),
                        administrators.isOnly(account.id),
                        doubt,
                        seconds);
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(frame.dress(page).render())
                .build();
    }
}
