package org.scholion.web.signon;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.scholion.domain.people.Account;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.Admission;
import org.scholion.web.language.ReturnPath;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/**
 * Where the button of the sign-in page leads, and where the provider sends people back to. The
 * library does the round trip and checks the token; then a session of ours takes over, which we can
 * end, and the library's own is dropped.
 */
@Requires(Right.SIGN_IN)
@Path("/sign-in/provider")
public class SingleSignOnResource {

    private final SingleSignOn signOn;
    private final Admission admission;
    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final OidcSession roundTrip;

    SingleSignOnResource(
            SingleSignOn signOn,
            Admission admission,
            Visitor visitor,
            SecurityIdentity identity,
            OidcSession roundTrip) {
        this.signOn = signOn;
        this.admission = admission;
        this.visitor = visitor;
        this.identity = identity;
        this.roundTrip = roundTrip;
    }

    /**
     * Whoever comes without a token is sent to the provider by the exception, and comes back to
     * this address with its query.
     *
     * @param back where to go afterwards; what is no path of this portal becomes the start page
     */
    @GET
    @Blocking
    public Uni<Response> signIn(
            @QueryParam("back") String back, @Context HttpServerRequest request) {
        if (!signOn.isOn()) {
            throw new NotFoundException();
        }
        if (visitor.isSignedIn()) {
            return Uni.createFrom().item(Response.seeOther(new ReturnPath(back).uri()).build());
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        Account account = signOn.account(ProvenPerson.in(token));
        Response answer =
                account.isActive()
                        ? admission.of(account, request, back)
                        : Response.seeOther(URI.create("/sign-in?refused=closed")).build();
        return roundTrip.logout().replaceWith(answer);
    }
}
