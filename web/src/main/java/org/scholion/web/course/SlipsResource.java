package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.scholion.domain.people.Account;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.SignInSlips;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Slips of paper with which the members who cannot sign in yet come in. */
@Requires(Right.MANAGE_MEMBERS)
@Path("/courses/{course}/slips")
public class SlipsResource {

    private final Members members;
    private final SignInSlips slips;
    private final Visitor visitor;
    private final Here here;

    SlipsResource(Members members, SignInSlips slips, Visitor visitor, Here here) {
        this.members = members;
        this.slips = slips;
        this.visitor = visitor;
        this.here = here;
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance slips(@Context HttpServerRequest request) {
        Account by = visitor.account();
        Members.Outside outside = members.outside(here.place().course(), by);
        return slips.page(outside.people(), outside.others(), by.id, request);
    }
}
