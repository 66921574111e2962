package org.scholion.web.security;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.scholion.domain.permission.Right;

/** Routes of every kind that no one but an administrator or a member may reach, in tests. */
@Path("/tests/gate")
public class GatedResource {

    @GET
    @Path("undeclared")
    public String undeclared() {
        return "open";
    }

    @GET
    @Path("plain")
    @Requires(Right.ADMINISTER)
    public String plain() {
        return "open";
    }

    @GET
    @Path("non-blocking")
    @NonBlocking
    @Requires(Right.ADMINISTER)
    public String nonBlocking() {
        return "open";
    }

    @GET
    @Path("uni")
    @Requires(Right.ADMINISTER)
    public Uni<String> uni() {
        return Uni.createFrom().item("open");
    }

    @POST
    @Path("failing")
    @Requires(Right.ADMINISTER)
    public String failing() {
        throw new IllegalStateException("reached");
    }

    @GET
    @Path("courses/{course}/stream")
    @Produces("text/event-stream")
    @Blocking
    @Requires(Right.SEE_COURSE)
    public Multi<String> stream() {
        return Multi.createFrom().item("open");
    }

    /** Declared wrongly: the gate asks the database and may not block here. */
    @GET
    @Path("courses/{course}/non-blocking")
    @NonBlocking
    @Requires(Right.SEE_COURSE)
    public String courseNonBlocking() {
        return "open";
    }

    @GET
    @Path("courses/{course}")
    @Requires(Right.SEE_COURSE)
    public String course() {
        return "open";
    }
}
