package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.NewAccount.Problem;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** Where somebody who forgot their password asks for a link by mail, if the portal sends mail. */
@Requires(Right.SIGN_IN)
@Path("/sign-in/forgotten")
public class ForgottenResource {

    /**
     * @param problem what is wrong with what was typed; null for nothing
     * @param seconds how long to wait after too many questions; 0 for not at all
     * @param asked whether just now somebody asked; the same for an account as for none
     */
    record forgotten(Frame frame, Problem problem, int seconds, boolean asked)
            implements TemplateInstance {}

    private final ForgottenPassword forgotten;
    private final Throttle throttle;

    ForgottenResource(ForgottenPassword forgotten, Throttle throttle) {
        this.forgotten = forgotten;
        this.throttle = throttle;
    }

    @GET
    public Response form(@QueryParam("asked") String asked, @Context HttpServerRequest request) {
        onlyWhereMailIsSent();
        Frame frame = Frame.of(request);
        return page(200, new forgotten(frame, null, 0, asked != null));
    }

    /** Answers the same to everybody, and before anybody was looked for. */
    @POST
    public Response ask(@RestForm String name, @Context HttpServerRequest request) {
        onlyWhereMailIsSent();
        Frame frame = Frame.of(request);
        if (name == null || name.isBlank()) {
            return page(400, new forgotten(frame, Problem.NO_NAME, 0, false));
        }
        NetworkAddress address = NetworkAddress.of(request);
        Duration wait = throttle.waitToAsk(address);
        if (!wait.isZero()) {
            int seconds = (int) wait.plusMillis(999).toSeconds();
            return page(429, new forgotten(frame, null, seconds, false));
        }
        throttle.asked(address);
        forgotten.ask(name, frame.language());
        return Response.seeOther(URI.create("/sign-in/forgotten?asked=1")).build();
    }

    private void onlyWhereMailIsSent() {
        if (!forgotten.isOn()) {
            throw new NotFoundException();
        }
    }

    private static Response page(int status, forgotten page) {
        Response.ResponseBuilder answer =
                Response.status(status)
                        .type("text/html;charset=UTF-8")
                        .entity(page.frame().dress(page).render())
                        .header("Cache-Control", "no-store");
        if (page.seconds() > 0) {
            answer.header("Retry-After", page.seconds());
        }
        return answer.build();
    }
}
