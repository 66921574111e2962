package org.scholion.web.demo;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.Admission;
import org.scholion.web.security.Requires;

/** Signing in as one of the people of the demo. Where it is off, there is no such page. */
@Requires(Right.SIGN_IN)
@Path("/demo/sign-in")
public class DemoResource {

    private final Demo demo;
    private final Admission admission;

    DemoResource(Demo demo, Admission admission) {
        this.demo = demo;
        this.admission = admission;
    }

    @POST
    public Response signIn(@RestForm String person, @Context HttpServerRequest request) {
        if (!demo.isOn()) {
            throw new NotFoundException();
        }
        return demo.account(person)
                .map(account -> admission.of(account, request, "/"))
                .orElseThrow(NotFoundException::new);
    }
}
