package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.people.Password;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.SignIn.Outcome;
import org.scholion.web.language.ReturnPath;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Signing in and out. */
@Requires(Right.SIGN_IN)
@Path("/")
public class SignInResource {

    /**
     * @param ways what else the page offers
     * @param typed what was typed as a name; empty at first
     * @param back where to go afterwards
     * @param refusal null at first
     */
    record signIn(Frame frame, Ways ways, String typed, String back, Refusal refusal)
            implements TemplateInstance {}

    private final SignIn signIn;
    private final Admission admission;
    private final Ways ways;
    private final Visitor visitor;

    SignInResource(SignIn signIn, Admission admission, Ways ways, Visitor visitor) {
        this.signIn = signIn;
        this.admission = admission;
        this.ways = ways;
        this.visitor = visitor;
    }

    @GET
    @Path("sign-in")
    public Response form(
            @QueryParam("back") String back,
            @QueryParam("refused") String refused,
            @QueryParam("error") String error,
            @Context HttpServerRequest request) {
        return visitor.isSignedIn()
                ? Response.seeOther(new ReturnPath(back).uri()).build()
                : page(request, "", back, Refusal.byProvider(refused, error));
    }

    @POST
    @Blocking
    @Path("sign-in")
    public Uni<Response> signIn(
            @RestForm String name,
            @RestForm String password,
            @RestForm String back,
            @Context HttpServerRequest request) {
        if (Unencrypted.isSentBy(request)) {
            return Uni.createFrom().item(page(request, name, back, Refusal.unencrypted()));
        }
        return signIn.attempt(name, new Password(password), NetworkAddress.of(request))
                .map(outcome -> answer(outcome, name, back, request))
                .onFailure(RejectedExecutionException.class)
                .recoverWithItem(() -> page(request, name, back, Refusal.busy()));
    }

    private Response answer(Outcome outcome, String name, String back, HttpServerRequest request) {
        return outcome instanceof SignIn.Known known
                ? admission.of(known.account(), request, back)
                : page(request, name, back, Refusal.of(outcome));
    }

    private Response page(HttpServerRequest request, String name, String back, Refusal refusal) {
        Frame frame = Frame.of(request);
        String typed = name == null ? "" : name;
        String safe = new ReturnPath(back).value();
        String html = frame.dress(new signIn(frame, ways, typed, safe, refusal)).render();
        Response.ResponseBuilder answer =
                Response.status(refusal == null ? 200 : refusal.status())
                        .type("text/html;charset=UTF-8")
                        .entity(html)
                        .header("Cache-Control", "no-store");
        if (refusal != null && refusal.seconds() > 0) {
            answer.header("Retry-After", refusal.seconds());
        }
        return answer.build();
    }

    @POST
    @Path("sign-out")
    public Response signOut(@Context HttpServerRequest request) {
        return admission.end(request);
    }
}
