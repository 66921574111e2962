package org.scholion.web.errors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails, in tests. */
@Path("/tests/failure")
public class FailingResource {

    @GET
    public String fail() {
        throw new IllegalStateException("a secret");
    }
}
