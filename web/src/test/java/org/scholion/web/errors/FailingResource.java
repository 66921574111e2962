package org.scholion.web.errors;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;

/** Fails, in tests. */
@Requires(Right.LOOK_AROUND)
@Path("/tests/failure")
public class FailingResource {

    @GET
    @Produces({"text/html", "application/json"})
    public String fail() {
        throw new IllegalStateException("a secret");
    }

    @POST
    @Produces("text/html")
    public String failToStore() {
        throw new IllegalStateException("a secret");
    }

    @POST
    @Path("full")
    @Produces("text/html")
    public String findNoTurn() {
        throw new ServiceUnavailableException(10L);
    }

    @GET
    @Path("bad-request")
    @Produces({"text/html", "application/json"})
    public String refuse() {
        throw new BadRequestException("a secret");
    }
}
